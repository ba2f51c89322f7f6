/**
 * What is drawn beneath the points: streets with their names, buildings with their numbers, water,
 * parks, the commune's outline. {@link fr.arpent.geo.layer.BackgroundReader} reads it from GeoJSON
 * files; all coordinates are longitude, latitude in degrees on WGS84. The window draws it, the
 * search for positions takes the town's outline from it, the visit learns where streets meet.
 */
@NullMarked
package fr.arpent.geo.layer;

import org.jspecify.annotations.NullMarked;
