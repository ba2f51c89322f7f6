/**
 * The grid: the cells that are in view, drawn by hand on a canvas, with one real text field that
 * keeps the focus and becomes the editor in place.
 *
 * <p>{@link fr.arpent.ui.grid.TableGrid} is the door. Where lines and columns stand, where keys
 * lead, what a paste changes are plain values that need no window; painters only draw what those
 * say. Every change is asked for at the {@link fr.arpent.ui.desk.Desk}. May use {@code ui.desk},
 * {@code ui.theme} and what is below {@code ui}; used by the shell.
 */
@NullMarked
package fr.arpent.ui.grid;

import org.jspecify.annotations.NullMarked;
