package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind.Family;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.repair.KnownCode;
import fr.arpent.schema.type.AnyType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value of another kind than nearly all of its column: a word among numbers, a number among
 * dates. The title itself, come again, is told otherwise. Only where no schema says what the column
 * holds.
 */
public final class OddKind implements ColumnAdvice {
  private static final int FEWEST = 20;
  private static final double NEARLY_ALL = 0.95;

  /** A number of a house is one with its letter, too. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)\\s*\\d{1,5} ?(bis|ter|quater|qua|qte)\\s*|(?-i)\\s*\\d{1,5} ?[A-Z]\\s*");

  private static final Set<Family> TELLING =
      Set.of(Family.NUMBER, Family.DATE, Family.YES_NO, Family.MAIL, Family.ADDRESS);

  @Override
  public String name() {
    return "odd-kind";
  }

  @Override
  public String key() {
    return "check.column.odd-kind";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return binding.field().type() instanceof AnyType && KnownCode.of(binding.field()).isEmpty();
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var most = most(tally);
    if (tally.filled() < FEWEST
        || !TELLING.contains(most.getKey())
        || most.getValue() < NEARLY_ALL * tally.filled()) {
      return List.of();
    }
    var word = most.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return tally.cells(
        cause(key() + "-" + word, Where.CELL, tally.binding().spot()),
        code ->
            tally.kind(code).family() != most.getKey()
                && !tally.text(code).strip().equals(tally.binding().field().name())
                && !HOUSE.matcher(tally.text(code)).matches());
  }

  private static Map.Entry<Family, Integer> most(ColumnTally tally) {
    var counts = new EnumMap<Family, Integer>(Family.class);
    counts.put(Family.NOTHING, 0);
    tally
        .codes()
        .forEach(code -> counts.merge(tally.kind(code).family(), tally.count(code), Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
  }
}
