package fr.arpent.table;

/** Names one cell of a table. */
public record CellRef(ColumnId column, RowId row) {}
