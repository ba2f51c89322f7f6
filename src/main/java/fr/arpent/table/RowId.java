package fr.arpent.table;

/**
 * Names a row of a table; never changes when rows are sorted, moved, inserted or deleted, and is
 * never given again.
 *
 * @param slot the row's place in every column's storage, counted from 0 in the order in which rows
 *     came to be
 */
public record RowId(int slot) {}
