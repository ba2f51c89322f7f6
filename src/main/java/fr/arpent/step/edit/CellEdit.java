package fr.arpent.step.edit;

import fr.arpent.step.ColumnRef;

/**
 * A new text for one cell.
 *
 * @param slot the row
 * @param text the text after, exactly as typed or pasted
 */
public record CellEdit(ColumnRef column, int slot, String text) {}
