/**
 * Choosing what a table should be: the list of schemas, and where its points are. Dialogs over the
 * window. May use {@code ui.desk}, {@code ui.theme}; used by the composition of the window.
 */
@NullMarked
package fr.arpent.ui.check;

import org.jspecify.annotations.NullMarked;
