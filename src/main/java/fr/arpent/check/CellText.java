package fr.arpent.check;

import fr.arpent.schema.type.Reading;

/**
 * One distinct text of a column, read by its field.
 *
 * @param text as received
 * @param absent whether the row is too short for the cell
 * @param reading what it is in its field
 */
public record CellText(String text, boolean absent, Reading reading) {}
