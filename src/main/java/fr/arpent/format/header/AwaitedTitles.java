package fr.arpent.format.header;

import fr.arpent.format.ReadOptions;
import fr.arpent.table.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header found by the titles that it should hold, as a schema names them: rows need not be
 * weighed against each other then. A first row of as many empty cells as there are titles is taken
 * for a header of blank titles where no row holds any.
 */
final class AwaitedTitles {
  private static final int ROWS = 100;

  private final Set<String> titles;

  private AwaitedTitles(Set<String> titles) {
    this.titles = titles;
  }

  /** The number of the row that holds titles told in {@code options}; empty when none does. */
  static Optional<Integer> find(List<RawRow> sample, ReadOptions options) {
    return options
        .get(ReadOptions.TITLES)
        .filter(_ -> !sample.isEmpty())
        .flatMap(
            told ->
                new AwaitedTitles(
                        told.lines().map(AwaitedTitles::folded).collect(Collectors.toSet()))
                    .in(sample));
  }

  private Optional<Integer> in(List<RawRow> sample) {
    var first = sample.getFirst();
    var best = first;
    for (var row : sample.subList(0, Math.min(ROWS, sample.size()))) {
      best = held(row) > held(best) && header(row) ? row : best;
    }
    return held(best) > 0 || blank(first) ? Optional.of(best.number()) : Optional.empty();
  }

  /** Below the first row a title alone may be a value that reads like one. */
  private boolean header(RawRow row) {
    return held(row) > 1 && 2 * held(row) >= row.filled();
  }

  private long held(RawRow row) {
    return row.cells().stream()
        .map(Cell::text)
        .map(AwaitedTitles::folded)
        .distinct()
        .filter(titles::contains)
        .count();
  }

  private boolean blank(RawRow first) {
    return first.isBlank() && first.cells().size() == titles.size();
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
