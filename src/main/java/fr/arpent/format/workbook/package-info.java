/**
 * Excel's workbooks. XLSX is read from its XML parts as a stream and written by fastexcel; XLS is
 * read by POI's event API.
 *
 * <p>Why a reader of our own for XLSX: fastexcel-reader has no merged cells, no hidden columns and
 * no cap on what the archive expands to; POI's user model needs a gigabyte for 100,000 × 12 cells
 * and its event API is three times slower. Dates, number formats and leading zeros are decided by
 * {@link fr.arpent.format.workbook.DisplayFormat} for both formats alike.
 *
 * <p>Uses {@code format.archive}, {@code format.sheet} and the contract of {@code format}.
 */
@NullMarked
package fr.arpent.format.workbook;

import org.jspecify.annotations.NullMarked;
