/**
 * What is to correct, as the dock shows it: one line for each column and cause, and the card of the
 * current cell with what is wrong, what would be right and the repair. May use {@code ui.desk},
 * {@code ui.theme}, {@code ui.action}, {@code ui.shell}; used by the composition of the window.
 */
@NullMarked
package fr.arpent.ui.findings;

import org.jspecify.annotations.NullMarked;
