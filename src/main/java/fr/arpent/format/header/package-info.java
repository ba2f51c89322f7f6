/**
 * Finds the table in the rows of a sheet: which row is the header, what stands above it. For every
 * format made of rows; uses {@code table} and the contract of {@code format}.
 */
@NullMarked
package fr.arpent.format.header;

import org.jspecify.annotations.NullMarked;
