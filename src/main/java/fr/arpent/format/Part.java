package fr.arpent.format;

import java.util.List;

/**
 * One sheet of a workbook or layer of a file that holds several.
 *
 * @param rows how many rows hold something, titles and header included; -1 when not counted
 * @param columns how many columns hold something; -1 when not counted
 * @param hidden whether the file hides it
 * @param labels what its header says as far as it can be told; none when it was only counted
 */
public record Part(String name, int rows, int columns, boolean hidden, List<String> labels) {

  public Part {
    labels = List.copyOf(labels);
  }

  /** One whose header is not known. */
  public Part(String name, int rows, int columns, boolean hidden) {
    this(name, rows, columns, hidden, List.of());
  }

  /** The same with a header that says {@code known}. */
  public Part labelled(List<String> known) {
    return new Part(name, rows, columns, hidden, known);
  }
}
