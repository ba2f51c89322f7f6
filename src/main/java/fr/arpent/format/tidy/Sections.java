package fr.arpent.format.tidy;

import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.SetCells;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Titles between rows of data, a single cell each, all in one column: what they say goes into a
 * column of its own, on every row below them, and they go. Where rows with few cells are as common
 * as these, all of them are data with holes: lots below their contract, amounts below a sum.
 */
final class Sections implements Tidying {
  /** In a narrower table a row with one cell is a row with holes. */
  private static final int LEAST_USUAL = 3;

  /** Beyond this share of the rows they are data with holes. */
  private static final double MOST = 0.2;

  @Override
  public String word() {
    return "sections";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    if (scan.usual() < LEAST_USUAL) {
      return Optional.empty();
    }
    var poor = poor(scan);
    var titles = titles(scan, poor);
    var holes = poor.length - titles.length;
    return titles.length > holes && titles.length <= MOST * scan.table().rowCount()
        ? Optional.of(found(scan, titles))
        : Optional.empty();
  }

  /** The rows of a single cell in the column where most of them have it. */
  private static int[] titles(Scan scan, int[] poor) {
    var byColumn = new TreeMap<Integer, List<Integer>>();
    IntStream.of(poor)
        .filter(p -> scan.filled(p) == 1)
        .forEach(p -> byColumn.computeIfAbsent(scan.first(p), _ -> new ArrayList<>()).add(p));
    var most = byColumn.values().stream().mapToInt(List::size).max().orElse(0);
    return byColumn.values().stream().filter(rows -> rows.size() == most).findFirst().stream()
        .flatMap(List::stream)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Rows that are at most half as full as usual, neither header nor total nor blank. */
  private static int[] poor(Scan scan) {
    var headers = RepeatedHeaders.flags(scan);
    return IntStream.range(0, scan.table().rowCount())
        .filter(p -> scan.filled(p) > 0 && scan.filled(p) <= Math.max(1, scan.usual() / 2))
        .filter(p -> !headers[p] && !Totals.isTotal(scan, p))
        .toArray();
  }

  private static Found found(Scan scan, int[] titles) {
    var table = scan.table();
    var column = table.freshColumn();
    var changes = new ArrayList<Change>();
    changes.add(AddColumn.text(table.id(), column, label(table), 0));
    for (var i = 0; i < titles.length; i++) {
      var end = i + 1 < titles.length ? titles[i + 1] : table.rowCount();
      var below =
          IntStream.range(titles[i] + 1, end)
              .filter(p -> scan.filled(p) > 0)
              .map(table::slot)
              .toArray();
      if (below.length > 0) {
        var title = title(table, table.slot(titles[i]));
        changes.add(new SetCells(table.id(), column, RowSet.of(below), List.of(title)));
      }
    }
    var rows = RowSet.of(IntStream.of(titles).map(table::slot).toArray());
    changes.add(new RemoveRows(table.id(), rows));
    return new Found(changes, titles.length, rows);
  }

  private static Cell title(Table table, int slot) {
    return table.columns().stream()
        .filter(c -> !c.text(slot).isBlank())
        .map(c -> c instanceof TextColumn text ? text.cell(slot) : Cell.text(c.text(slot)))
        .findFirst()
        .orElse(Cell.EMPTY);
  }

  private static String label(Table table) {
    var label = "section";
    for (var i = 2; table.named(label).isPresent(); i++) {
      label = "section_" + i;
    }
    return label;
  }
}
