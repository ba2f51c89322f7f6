/**
 * Finding a text in the table, replacing it, going to a row. What is found is a value worked out
 * off the JavaFX thread from the distinct texts; the bar only shows it. Used by the composition
 * only.
 */
@NullMarked
package fr.arpent.ui.find;

import org.jspecify.annotations.NullMarked;
