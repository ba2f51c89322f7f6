package fr.arpent.format;

import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.table.Column;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes through the public door, for tests of formats. */
public final class FormatFiles {
  private static final TableId ID = new TableId("t1");

  private FormatFiles() {}

  /** What comes of {@code text} in UTF-8 as a file named {@code essai.csv}. */
  public static Reading csv(String text) {
    return csv(text, ReadOptions.GUESS);
  }

  /** The same with {@code options}. */
  public static Reading csv(String text, ReadOptions options) {
    return read("essai.csv", text.getBytes(StandardCharsets.UTF_8), options);
  }

  /** What comes of {@code bytes} as a file of {@code name}. */
  public static Reading read(String name, byte[] bytes, ReadOptions options) {
    return Formats.all().read(new Source(name, bytes), options, ID, Progress.NONE);
  }

  /** {@code table} as a file whose format {@code name} tells. */
  public static byte[] write(String name, Table table, WriteOptions options) {
    var out = new ByteArrayOutputStream();
    try {
      var writer = Formats.all().writing(name).flatMap(TableFormat::writer).orElseThrow();
      writer.write(table, options, out, Progress.NONE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The header's labels; null where a column has none. */
  public static List<@Nullable String> labels(Table table) {
    var labels = new ArrayList<@Nullable String>();
    table.columns().forEach(c -> labels.add(c.label()));
    return labels;
  }

  /** The rows, each without the cells it is too short for. */
  public static List<List<String>> rows(Table table) {
    return table.rowSlots().mapToObj(slot -> row(table, slot)).toList();
  }

  /** The codes of what was odd. */
  public static List<String> codes(Reading reading) {
    return reading.problems().stream().map(Problem::message).map(m -> m.code()).toList();
  }

  private static List<String> row(Table table, int slot) {
    var cells = new ArrayList<String>();
    for (var column : table.columns()) {
      if (!absent(column, slot)) {
        cells.add(column.text(slot));
      }
    }
    return cells;
  }

  private static boolean absent(Column column, int slot) {
    return column instanceof TextColumn text && text.code(slot) == Dictionary.ABSENT;
  }
}
