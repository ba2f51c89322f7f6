/**
 * Opening: from a file, a drop, the clipboard or the list of recent files to a project on the
 * bench. May use {@code ui.desk}, {@code ui.theme} and all below {@code ui}; used by the
 * composition of the window.
 */
@NullMarked
package fr.arpent.ui.open;

import org.jspecify.annotations.NullMarked;
