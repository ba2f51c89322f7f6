package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.raster.Polyline;

/**
 * A name where it is written.
 *
 * @param size of its letters in pixels of the screen
 * @param line what it is written along, in pixels from the corner of its block, from the first
 *     letter on, smoothed and never upside down
 */
record StreetName(String text, double size, Polyline line) {}
