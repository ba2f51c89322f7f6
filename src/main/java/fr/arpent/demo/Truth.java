package fr.arpent.demo;

import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.geo.LonLat;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody who goes to the sample's bicycle stands would find there: the truth that the
 * generator keeps beside the files it made dirty. Rows are named by their line in the dirty file.
 */
public final class Truth {
  private final Table table;
  private final Map<Integer, Integer> slots = new HashMap<>();

  private Truth(Table table) {
    this.table = table;
    var lines = table.named("ligne").orElseThrow();
    table.rowSlots().forEach(slot -> slots.put(Integer.parseInt(lines.text(slot)), slot));
  }

  /** The truth about {@code file} of a sample town written by the generator. */
  public static Truth about(Path file, Formats formats) {
    var kept = file.resolveSibling("verite").resolve(String.valueOf(file.getFileName()));
    Source source = Sources.read(kept);
    return new Truth(
        formats.read(source, ReadOptions.GUESS, new TableId("truth"), Progress.NONE).table());
  }

  /** What stands in the column {@code name} for the row of {@code line}; empty for nothing. */
  public String value(int line, String name) {
    var slot = slots.get(line);
    return slot == null ? "" : table.named(name).map(c -> c.text(slot)).orElse("");
  }

  /** Where the row of {@code line} is. */
  public LonLat place(int line) {
    return new LonLat(
        Double.parseDouble(value(line, "longitude")), Double.parseDouble(value(line, "latitude")));
  }
}
