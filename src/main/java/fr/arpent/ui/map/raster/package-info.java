/**
 * Pixels without a toolkit: filled and stroked shapes with smooth edges, and letters from a font
 * file, drawn into an array of premultiplied ARGB. Knows nothing of maps and nothing of JavaFX, so
 * that it runs on any thread and on machines without a display. Used by {@code ui.map}.
 */
@NullMarked
package fr.arpent.ui.map.raster;

import org.jspecify.annotations.NullMarked;
