/**
 * Choosing what a table should be: the list of schemas, which column is which field, and where its
 * points are. Dialogs over the window. May use {@code ui.desk}, {@code ui.theme}, {@code
 * ui.action}, {@code ui.shell}; used by the composition of the window.
 */
@NullMarked
package fr.arpent.ui.check;

import org.jspecify.annotations.NullMarked;
