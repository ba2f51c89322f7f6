package fr.arpent.ui.find;

/**
 * What replacing would do to the cells that read one text.
 *
 * @param column the header of their column
 * @param cells how many there are among the rows shown
 */
public record Becoming(String column, String before, String after, int cells) {}
