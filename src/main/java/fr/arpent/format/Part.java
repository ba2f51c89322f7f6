package fr.arpent.format;

/**
 * One sheet of a workbook or layer of a file that holds several.
 *
 * @param rows how many rows hold something, titles and header included; -1 when not counted
 * @param columns how many columns hold something; -1 when not counted
 * @param hidden whether the file hides it
 */
public record Part(String name, int rows, int columns, boolean hidden) {}
