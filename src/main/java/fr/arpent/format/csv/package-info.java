/**
 * CSV in every dialect: encoding, delimiter, quote, line ends and header row are guessed from the
 * whole sample, shown and correctable; cells are read from bytes, exactly. Uses the contract of
 * {@code format} and {@code format.header}.
 */
@NullMarked
package fr.arpent.format.csv;

import org.jspecify.annotations.NullMarked;
