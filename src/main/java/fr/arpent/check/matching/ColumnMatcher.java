package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes which column is which field, by titles (same, alike, known to mean the same) and by what
 * the cells hold. The best pairs are taken first; a field is proposed once.
 */
public final class ColumnMatcher {
  private final NameLikeness names = new NameLikeness();

  /** A proposal for each column of text of {@code table}, in their order. */
  public List<Proposal> propose(Table table, TableSchema schema) {
    var columns =
        table.columns().stream()
            .filter(TextColumn.class::isInstance)
            .map(c -> Sample.of(table, (TextColumn) c))
            .toList();
    return propose(columns, schema.fields());
  }

  List<Proposal> propose(List<Sample> columns, List<Field> fields) {
    var pairs = pairs(columns, fields);
    var taken = taken(pairs);
    var free = free(pairs, taken);
    return columns.stream()
        .map(
            c ->
                Optional.ofNullable(taken.get(c))
                    .map(pair -> pair.proposal(Optional.ofNullable(free.get(c))))
                    .orElseGet(() -> none(c)))
        .toList();
  }

  /** For each column the best field that nothing else takes, beside its own. */
  private static Map<Sample, Pair> free(List<Pair> pairs, Map<Sample, Pair> taken) {
    var used = taken.values().stream().map(pair -> pair.field().name()).toList();
    var free = new HashMap<Sample, Pair>();
    pairs.stream()
        .filter(pair -> !used.contains(pair.field().name()))
        .forEach(pair -> free.putIfAbsent(pair.column(), pair));
    return free;
  }

  private List<Pair> pairs(List<Sample> columns, List<Field> fields) {
    var pairs = new ArrayList<Pair>();
    for (var column : columns) {
      for (var field : fields) {
        var name = names.of(column.label(), field);
        if (Pair.best(name, field) >= Pair.WORTH_A_LOOK) {
          var pair = new Pair(column, field, name, ContentFit.of(column, field));
          if (pair.score() >= Pair.WORTH_A_LOOK) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    return pairs;
  }

  private static Map<Sample, Pair> taken(List<Pair> pairs) {
    var taken = new HashMap<Sample, Pair>();
    Set<String> fields = new HashSet<>();
    for (var pair : pairs) {
      if (!taken.containsKey(pair.column()) && fields.add(pair.field().name())) {
        taken.put(pair.column(), pair);
      }
    }
    return taken;
  }

  private static Proposal none(Sample column) {
    return new Proposal(
        column.id(), Optional.empty(), Certainty.NONE, Message.of("check.match.none"));
  }
}
