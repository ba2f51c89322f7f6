package fr.arpent.format.clipboard;

import fr.arpent.format.Source;
import java.nio.charset.StandardCharsets;

/** The text of the clipboard as the source of a table. */
public final class PastedTable {
  private PastedTable() {}

  /**
   * The source of {@code text}: cells of a spreadsheet when there is a tab in it, written anew so
   * that each is taken exactly as it was copied; otherwise the lines of a text file as they are.
   *
   * @param name how the source is to be called, without extension
   */
  public static Source of(String name, String text) {
    var csv = text.indexOf('\t') < 0 ? text : TabText.quoted(TabText.read(text));
    return new Source(name + ".csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
