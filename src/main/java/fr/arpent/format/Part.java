package fr.arpent.format;

import java.util.List;

/**
 * One sheet of a workbook or layer of a file that holds several.
 *
 * @param rows how many rows its table has, or would have if it were read: those below its header,
 *     blank ones between others included
 * @param columns how many columns hold something; 0 when nothing does
 * @param hidden whether the file hides it
 * @param labels what its header says as far as it can be told
 */
public record Part(String name, int rows, int columns, boolean hidden, List<String> labels) {

  public Part {
    labels = List.copyOf(labels);
  }
}
