package fr.arpent.format.tidy;

import fr.arpent.step.Change;
import fr.arpent.step.RemoveColumn;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Optional;

/**
 * Columns without a single value. Those without label are left-overs of a spreadsheet; those with
 * one may be asked for by a schema, so the two are offered apart.
 */
final class EmptyColumns implements Tidying {
  private final boolean labelled;

  EmptyColumns(boolean labelled) {
    this.labelled = labelled;
  }

  @Override
  public String word() {
    return labelled ? "empty-columns" : "nameless-columns";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var table = scan.table();
    var changes =
        table.columns().stream()
            .filter(c -> c.name().isBlank() != labelled && table.rowCount() > 0)
            .filter(c -> isEmpty(table, c))
            .map(c -> (Change) new RemoveColumn(table.id(), c.id()))
            .toList();
    return changes.isEmpty() || changes.size() == table.columns().size()
        ? Optional.empty()
        : Optional.of(new Found(List.copyOf(changes), changes.size(), RowSet.NONE));
  }

  private static boolean isEmpty(Table table, Column column) {
    return switch (column) {
      case TextColumn text -> {
        var words = text.dictionary();
        yield table.rowSlots().allMatch(slot -> words.isBlank(text.code(slot)));
      }
      case GeometryColumn shapes ->
          table.rowSlots().allMatch(slot -> shapes.geometries().get(slot) == null);
    };
  }
}
