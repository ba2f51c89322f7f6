package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind.Family;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.repair.KnownCode;
import fr.arpent.schema.constraint.Limit;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number at least eight times as large as all but one in a hundred of its column, or as small: a
 * digit too many or too few. Zero is none.
 */
public final class Outlier implements ColumnAdvice {
  private static final int FEWEST = 50;
  private static final double FEW = 0.01;
  private static final double NEARLY_ALL = 0.95;

  /** Powers of two with no value between. */
  private static final int GAP = 4;

  @Override
  public String name() {
    return "outlier";
  }

  @Override
  public String key() {
    return "check.column.outlier";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    var type = binding.field().type();
    return (type instanceof AnyType || type instanceof IntegerType || type instanceof NumberType)
        && binding.field().constraint(Limit.class).isEmpty()
        && KnownCode.of(binding.field()).isEmpty()
        && !TitleWords.of(binding).means(Meaning.IDENTIFIER, Meaning.LONGITUDE, Meaning.LATITUDE);
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var sizes = sizes(tally);
    var numbers = sizes.values().stream().mapToInt(n -> n).sum();
    if (numbers < FEWEST || numbers < NEARLY_ALL * tally.filled() || codes(tally)) {
      return List.of();
    }
    var most = (int) (FEW * numbers);
    var low = sizes.firstKey();
    var high = sizes.lastKey();
    var above = beyond(sizes, most);
    var below = -beyond(mirrored(sizes), most);
    return above > high && below < low
        ? List.of()
        : tally.cells(
            cause(Where.CELL, tally.binding().spot()),
            code -> {
              var size = tally.kind(code).size();
              return size != 0 && (size >= above || size <= below);
            });
  }

  /** Codes are no quantities. */
  private static boolean codes(ColumnTally tally) {
    return tally.codes().anyMatch(code -> tally.kind(code).zero());
  }

  private static NavigableMap<Integer, Integer> sizes(ColumnTally tally) {
    var sizes = new TreeMap<Integer, Integer>();
    tally
        .codes()
        .filter(c -> tally.kind(c).family() == Family.NUMBER && tally.kind(c).size() != 0)
        .forEach(c -> sizes.merge(tally.kind(c).size(), tally.count(c), Integer::sum));
    return sizes;
  }

  private static NavigableMap<Integer, Integer> mirrored(NavigableMap<Integer, Integer> sizes) {
    var mirrored = new TreeMap<Integer, Integer>();
    sizes.forEach((size, count) -> mirrored.put(-size, count));
    return mirrored;
  }

  /** The size above a gap from which on there are few; above all when there is none. */
  private static int beyond(NavigableMap<Integer, Integer> sizes, int most) {
    var found = sizes.lastKey() + 1;
    var seen = 0;
    var larger = sizes.lastKey() + 1;
    for (var size : sizes.descendingKeySet()) {
      if (seen > 0 && larger - size >= GAP) {
        found = larger;
      }
      seen += sizes.getOrDefault(size, 0);
      if (seen > most) {
        break;
      }
      larger = size;
    }
    return found;
  }
}
