/**
 * A schema drafted from the open table, looked over and put right in a form before it is used or
 * saved. May use {@code ui.desk}, {@code ui.shell}; used by the composition of the window.
 */
@NullMarked
package fr.arpent.ui.draft;

import org.jspecify.annotations.NullMarked;
