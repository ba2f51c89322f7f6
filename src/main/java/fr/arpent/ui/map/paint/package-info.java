/**
 * Draws what {@code ui.map.model} says into pixels, without a toolkit: the ground, the names of
 * streets, the points, a whole picture. The same painters make the tiles of the window and the
 * pictures of machines without a display. Used by {@code ui.map}.
 */
@NullMarked
package fr.arpent.ui.map.paint;

import org.jspecify.annotations.NullMarked;
