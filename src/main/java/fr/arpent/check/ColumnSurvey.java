package fr.arpent.check;

import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All advice about one column, in one look at it. */
final class ColumnSurvey implements Survey {
  private final Binding binding;
  private final List<ColumnAdvice> advice;
  private volatile @Nullable TextKinds kinds;

  ColumnSurvey(Binding binding, List<ColumnAdvice> advice) {
    this.binding = binding;
    this.advice = List.copyOf(advice);
  }

  @Override
  public List<Binding> columns() {
    return List.of(binding);
  }

  @Override
  public List<Told> look(Table table) {
    var column = table.text(Objects.requireNonNull(binding.spot().column()));
    var tally = ColumnTally.of(binding, table, column, kinds(column.dictionary()));
    return advice.stream().flatMap(one -> one.look(tally).stream()).toList();
  }

  /** What is known of the texts is kept from one version to the next. */
  private TextKinds kinds(Dictionary dictionary) {
    var known = kinds;
    if (known == null || !known.fits(dictionary)) {
      known = new TextKinds(binding.field(), dictionary);
      kinds = known;
    }
    known.ensure();
    return known;
  }
}
