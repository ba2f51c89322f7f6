package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import java.util.List;

/**
 * The editing of one cell.
 *
 * @param before its text before
 * @param lines how its line breaks are shown in the field
 * @param choices the allowed values; empty when the column is free
 * @param date whether the cell holds a date
 * @param right whether its text stands at the right
 */
record EditSession(
    CellRef cell,
    String before,
    LineText lines,
    List<String> choices,
    boolean date,
    boolean right) {}
