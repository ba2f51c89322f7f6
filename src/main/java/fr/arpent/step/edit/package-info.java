/**
 * The operations of a spreadsheet: typing, filling, inserting, deleting, renaming, moving, and
 * deciding something about a table. One class an operation, one line in {@link
 * fr.arpent.step.edit.EditOperations}. Used by the window's grid, by the command line and by
 * features whose own operation would be nothing else.
 */
@NullMarked
package fr.arpent.step.edit;

import org.jspecify.annotations.NullMarked;
