/**
 * The table: an immutable version of rows and columns.
 *
 * <p>A {@link fr.arpent.table.Table} holds {@link fr.arpent.table.Column}s; a column of text is its
 * distinct values ({@link fr.arpent.table.Dictionary}) and one code a row ({@link
 * fr.arpent.table.Codes}) in chunks that versions share. A {@link fr.arpent.table.RowId} never
 * changes and is also the slot in which a column keeps the value of that row: sorting, moving or
 * deleting rows changes only the order of ids ({@link fr.arpent.table.RowOrder}), inserted rows get
 * new slots. Internal positions are never to be stored outside a version; ids may.
 *
 * <p>May use {@code base} and the Geometry of JTS; everything that reads, checks or shows cells
 * uses it. Nothing here changes a table: the {@code with…} methods give the next version, and only
 * a change of the {@code step} package calls them for the tables of a project.
 */
@NullMarked
package fr.arpent.table;

import org.jspecify.annotations.NullMarked;
