/**
 * Where things are: systems of coordinates, reprojection, distances and directions in words.
 *
 * <p>Inside the program a place is longitude, then latitude, in degrees on WGS84; a pair in another
 * system is easting, then northing, in its unit. The order of axes that the definition of a system
 * asks for is met nowhere but where cells are read ({@code geo.position}). Sub-packages: {@code
 * position} (coordinates in cells, and their operations), {@code point} (the points of a table),
 * {@code world} (a coarse map, to say in words where points fall), {@code layer} (what is drawn
 * beneath the points), {@code commune} (codes, names and postcodes). May use {@code table} and
 * {@code step}; called by all that stands below.
 */
@NullMarked
package fr.arpent.geo;

import org.jspecify.annotations.NullMarked;
