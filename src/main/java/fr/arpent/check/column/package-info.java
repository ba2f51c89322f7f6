/**
 * Advice about the texts of a column that only shows beside the others of it. One class each;
 * called by the list of checks.
 */
@NullMarked
package fr.arpent.check.column;

import org.jspecify.annotations.NullMarked;
