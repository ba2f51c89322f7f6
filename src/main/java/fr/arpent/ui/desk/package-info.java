/**
 * What lies on the desk: the sheet in front with all that is derived from it, the one selection,
 * and the door through which every change is asked for. All panes of the window share it; it knows
 * none of them. Values are immutable and replaced whole; properties are read and written on the
 * JavaFX thread only. May use everything below {@code ui}; used by every package of {@code ui}.
 */
@NullMarked
package fr.arpent.ui.desk;

import org.jspecify.annotations.NullMarked;
