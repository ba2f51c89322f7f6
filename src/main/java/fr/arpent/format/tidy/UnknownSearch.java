package fr.arpent.format.tidy;

import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the values of columns that stand for "unknown". */
final class UnknownSearch {
  private static final List<UnknownRule> RULES =
      List.of(new UnknownWords(), new UnknownZeros(), new UnknownNines());

  private UnknownSearch() {}

  /** One proposal a column that has any. */
  static List<Proposal> propose(Table table) {
    var proposals = new ArrayList<Proposal>();
    for (var column : table.columns()) {
      if (column instanceof TextColumn text) {
        var found = found(new ColumnValues(table, text));
        if (!found.isEmpty()) {
          proposals.add(proposal(table, text, found));
        }
      }
    }
    return proposals;
  }

  /** {@code values} for a sentence. */
  static String listed(List<String> values) {
    return values.stream().map(String::strip).distinct().collect(Collectors.joining(", "));
  }

  /** A column where nothing else stands says something by it: it is left alone. */
  private static List<ColumnValues.Value> found(ColumnValues values) {
    var found =
        values.list().stream()
            .filter(v -> RULES.stream().anyMatch(rule -> rule.unknown(v.text().strip(), values)))
            .toList();
    return found.size() < values.list().size() ? found : List.of();
  }

  private static Proposal proposal(Table table, TextColumn column, List<ColumnValues.Value> found) {
    var texts = found.stream().map(ColumnValues.Value::text).distinct().toList();
    var cells = found.stream().mapToInt(ColumnValues.Value::count).sum();
    return new Proposal(
        new EmptyUnknown(table.id(), ColumnRef.to(column), texts),
        Message.of("format.unknown.found", column.name(), listed(texts), cells),
        rows(table, column, found));
  }

  private static RowSet rows(Table table, TextColumn column, List<ColumnValues.Value> found) {
    var wanted = new boolean[column.dictionary().size()];
    found.forEach(v -> wanted[v.code()] = true);
    return RowSet.of(table.rowSlots().filter(slot -> wanted[column.code(slot)]).toArray());
  }
}
