/**
 * What is no row of data in a table just read, and what stands for "unknown": found, shown, offered
 * as one step each, never done by itself. A {@link fr.arpent.format.tidy.Tidying} is one class and
 * one line in {@link fr.arpent.format.tidy.Tidyings}. Uses {@code table}, {@code step} and the
 * contract of {@code format}.
 */
@NullMarked
package fr.arpent.format.tidy;

import org.jspecify.annotations.NullMarked;
