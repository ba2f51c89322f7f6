/**
 * Putting a table just read in order: what its reading offers, shown with examples and ticked by
 * the user. May use {@code ui.desk}, {@code ui.theme} and all below {@code ui}; used by the
 * composition of the window.
 */
@NullMarked
package fr.arpent.ui.tidy;

import org.jspecify.annotations.NullMarked;
