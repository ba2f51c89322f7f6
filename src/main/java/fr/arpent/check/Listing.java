package fr.arpent.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every single finding of the severities wanted: those about the header and the table, then those
 * of row after row, in parts of some thousand rows that are looked at side by side.
 */
final class Listing {
  private static final int ROWS = 1 << 14;
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  private final CheckState state;
  private final Predicate<Severity> wanted;
  private final List<ColumnState> columns;
  private final RowWise rows;

  Listing(CheckState state, Predicate<Severity> wanted) {
    this.state = state;
    this.wanted = wanted;
    columns = state.columns().stream().filter(column -> column.hasFindings(wanted)).toList();
    rows = RowWise.of(state, null);
  }

  /**
   * Gives {@code to}, in order, what {@code told} makes of the findings.
   *
   * @param limit how many findings are told at most
   * @param told is called with some findings at a time, from several threads
   */
  <T> void each(long limit, Function<List<Entry>, T> told, Consumer<T> to) {
    var header = new ArrayList<Entry>();
    var entries = new Entries(state.table(), wanted, header::add);
    state.whole().forEach(finding -> entries.add(0, finding));
    var left = tell(List.of(header), limit, told, to);
    var parts = parts();
    for (var part = 0; part < parts && left > 0; part += AT_ONCE) {
      var some =
          IntStream.range(part, Math.min(part + AT_ONCE, parts)).parallel().mapToObj(this::part);
      left = tell(some.toList(), left, told, to);
    }
  }

  private static <T> long tell(
      List<List<Entry>> parts, long limit, Function<List<Entry>, T> told, Consumer<T> to) {
    var left = limit;
    var within = new ArrayList<List<Entry>>();
    for (var part : parts) {
      var count = (int) Math.min(left, part.size());
      within.add(part.subList(0, count));
      left -= count;
    }
    within.parallelStream().filter(part -> !part.isEmpty()).map(told).toList().forEach(to);
    return left;
  }

  private int parts() {
    var quiet = columns.isEmpty() && rows.isEmpty();
    return quiet ? 0 : (state.table().rowCount() + ROWS - 1) / ROWS;
  }

  private List<Entry> part(int part) {
    var found = new ArrayList<Entry>();
    var last = Math.min((part + 1) * ROWS, state.table().rowCount());
    new PartListing(state, columns, rows, new Entries(state.table(), wanted, found::add))
        .rows(part * ROWS, last);
    return found;
  }
}
