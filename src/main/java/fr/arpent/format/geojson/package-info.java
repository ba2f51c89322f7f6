/**
 * GeoJSON (RFC 7946), and the files that call themselves so: with a named system of coordinates of
 * the older standard, in metres without a word about it, one feature a line, cut in the middle.
 *
 * <p>Uses {@code geo}, {@code format.encoding}, {@code format.sheet} and the contract of {@code
 * format}.
 */
@NullMarked
package fr.arpent.format.geojson;

import org.jspecify.annotations.NullMarked;
