/**
 * Cells on the clipboard, as spreadsheets put them there and take them from it. Uses the contract
 * of {@code format}; used by the window.
 */
@NullMarked
package fr.arpent.format.clipboard;

import org.jspecify.annotations.NullMarked;
