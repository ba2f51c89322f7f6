/**
 * What leaves: the dialog that shows what would be written, whether the national validator accepts
 * it, and what is still to fix. May use {@code ui.desk}, {@code ui.shell}, {@code ui.theme}, {@code
 * ui.findings} and all below {@code ui}; used by the composition of the window.
 */
@NullMarked
package fr.arpent.ui.export;

import org.jspecify.annotations.NullMarked;
