package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.schema.constraint.Unique;
import java.util.HashMap;
import java.util.List;

/**
 * An identifier that several rows have, in a column of which nearly all values come once: an {@code
 * id} may be found less often single than an {@code id_station}, which may be of another table.
 * Where the schema itself wants it unique, that is an error and told as one.
 */
public final class RepeatedIdentifier implements ColumnAdvice {
  private static final int FEWEST = 10;
  private static final double MOST = 0.9;
  private static final double NEARLY_ALL = 0.98;

  @Override
  public String name() {
    return "repeated-id";
  }

  @Override
  public String key() {
    return "check.column.repeated-id";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return TitleWords.of(binding).means(Meaning.IDENTIFIER)
        && !binding.field().constraints().contains(Unique.RULE)
        && planner.schema().stream()
            .noneMatch(schema -> schema.keys().primary().contains(binding.field().name()));
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var single = tally.count(code -> tally.count(code) == 1);
    var own = TitleWords.of(tally.binding()).onlyNumbers();
    if (tally.filled() < FEWEST || single < (own ? MOST : NEARLY_ALL) * tally.filled()) {
      return List.of();
    }
    var facts = new HashMap<Integer, List<Object>>();
    tally
        .codes()
        .filter(code -> tally.count(code) > 1 && numbered(tally.text(code)))
        .forEach(code -> facts.put(code, List.of(tally.count(code))));
    return tally.cells(cause(Where.CELL, tally.binding().spot()), facts);
  }

  /** Words alone ("not concerned") are no identifier. */
  private static boolean numbered(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
