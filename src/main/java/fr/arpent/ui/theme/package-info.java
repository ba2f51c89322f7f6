/**
 * How the window looks: fonts, colours, the drawing of each state, icons; light, dark, or as the
 * system wishes, changed while the window is open.
 *
 * <p>Colours are written once, in {@code arpent-light.css} and {@code arpent-dark.css}: style
 * sheets look them up, and {@link fr.arpent.ui.theme.Palette} reads the same files for what is
 * drawn by hand (grid, map, their pictures without a window). May use {@code ui.desk} and what is
 * below {@code ui}; used by every package of {@code ui}.
 */
@NullMarked
package fr.arpent.ui.theme;

import org.jspecify.annotations.NullMarked;
