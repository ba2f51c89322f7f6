package fr.arpent.ui.open;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is odd about a file just read: rows shorter than the others, blank rows, and what its reader
 * found. Nothing is left out for it, so all of it is only to be looked at.
 */
final class Oddities {
  /** So many rows are named. */
  private static final int NAMED = 6;

  private final Table table;
  private final TreeMap<Integer, List<Integer>> byWidth = new TreeMap<>();
  private final List<Integer> blank = new ArrayList<>();

  private Oddities(Table table) {
    this.table = table;
    for (var position = 0; position < table.rowCount(); position++) {
      add(table.slot(position));
    }
  }

  /** What is odd about {@code reading}, what concerns rows first; places name no file. */
  static List<Problem> of(Reading reading) {
    var rows = new Oddities(reading.table());
    var odd = new ArrayList<Problem>();
    aboveHeader(reading).ifPresent(odd::add);
    if (reading.recognised().format().equals("csv")) {
      rows.byWidth.descendingMap().forEach((width, such) -> odd.add(rows.ragged(width, such)));
    }
    if (!rows.blank.isEmpty()) {
      odd.add(nowhere("ui.preview.blank-rows", rows.blank.size(), named(rows.blank)));
    }
    reading.problems().forEach(p -> odd.add(new Problem(p.message(), inFile(p.place()))));
    return odd;
  }

  /**
   * Titles over the header are no rows of the table: said, or they would be missed in the count.
   */
  private static Optional<Problem> aboveHeader(Reading reading) {
    return reading
        .recognised()
        .value(ReadOptions.HEADER_ROW)
        .map(Integer::valueOf)
        .filter(header -> header > 1)
        .map(header -> nowhere("ui.preview.above-header", header - 1, header));
  }

  private void add(int slot) {
    var row = table.sourceRow(slot);
    if (table.columns().stream().allMatch(c -> c.text(slot).isBlank())) {
      blank.add(row);
      return;
    }
    var width = table.columns().size();
    while (width > 0 && absent(slot, width - 1)) {
      width--;
    }
    if (width < table.columns().size()) {
      byWidth.computeIfAbsent(width, _ -> new ArrayList<>()).add(row);
    }
  }

  private boolean absent(int slot, int column) {
    return table.columns().get(column) instanceof TextColumn text && text.absent(slot);
  }

  private Problem ragged(int width, List<Integer> rows) {
    return nowhere("ui.preview.ragged", rows.size(), width, table.columns().size(), named(rows));
  }

  private static String named(List<Integer> rows) {
    var names = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return rows.size() > NAMED ? names + "…" : names;
  }

  private static Problem nowhere(String code, Object... facts) {
    return Problem.at(Place.NOWHERE, code, facts);
  }

  private static Place inFile(Place place) {
    return new Place(null, place.sheet(), place.row(), place.column(), place.field());
  }
}
