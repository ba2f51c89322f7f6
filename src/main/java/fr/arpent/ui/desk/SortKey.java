package fr.arpent.ui.desk;

import fr.arpent.step.ColumnRef;

/**
 * A column by which the rows shown are sorted.
 *
 * @param descending the largest first
 */
public record SortKey(ColumnRef column, boolean descending) {}
