/**
 * Files in and out: the contract every file format keeps, and {@link fr.arpent.format.Formats}, the
 * one list of them.
 *
 * <p>A {@link fr.arpent.format.TableFormat} says by content whether a {@link
 * fr.arpent.format.Source} is its own, and reads and writes tables. What a reader guessed is data
 * ({@link fr.arpent.format.Recognised}) and what the user corrected too ({@link
 * fr.arpent.format.ReadOptions}). Each format has its folder; {@code header} finds the header row
 * for all that are made of rows, {@code tidy} proposes what to do about what is no row of data.
 *
 * <p>May use {@code table}, {@code schema}, {@code step} and {@code geo}.
 */
@NullMarked
package fr.arpent.format;

import org.jspecify.annotations.NullMarked;
