package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind;
import fr.arpent.check.TextKind.Family;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.repair.KnownCode;
import fr.arpent.schema.type.AnyType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A code that is longer or shorter than nearly all of its column. Digits alone count as a code
 * where some begin with a zero or they are many. Only where no schema says how it is written.
 */
public final class OddShape implements ColumnAdvice {
  private static final int FEWEST = 20;
  private static final int SHORTEST = 4;
  private static final int MANY_DIGITS = 8;
  private static final double NEARLY_ALL = 0.95;

  @Override
  public String name() {
    return "odd-shape";
  }

  @Override
  public String key() {
    return "check.column.odd-shape";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return binding.field().type() instanceof AnyType;
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    if (tally.filled() < FEWEST) {
      return List.of();
    }
    var shapes = new HashMap<Shape, Integer>();
    tally
        .codes()
        .forEach(code -> shapes.merge(Shape.of(tally.kind(code)), tally.count(code), Integer::sum));
    return shapes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= NEARLY_ALL * tally.filled())
        .map(Map.Entry::getKey)
        .filter(shape -> shape.length() >= SHORTEST && code(tally, shape))
        .map(shape -> others(tally, shape))
        .orElse(List.of());
  }

  /** A digit less may be a zero lost: that is told by itself. */
  private List<Told> others(ColumnTally tally, Shape usual) {
    var cause = cause(Where.CELL, tally.binding().spot(), usual.length());
    return tally.cells(
        cause,
        code -> {
          var shape = Shape.of(tally.kind(code));
          return shape.family() == usual.family()
              && shape.length() != usual.length()
              && !(usual.family() == Family.NUMBER && shape.length() == usual.length() - 1);
        });
  }

  private static boolean code(ColumnTally tally, Shape shape) {
    return shape.family() == Family.CODE
        || shape.length() >= MANY_DIGITS
        || KnownCode.of(tally.binding().field()).isPresent()
        || tally.codes().anyMatch(code -> tally.kind(code).zero());
  }

  /** What kind and how many signs. */
  private record Shape(Family family, int length) {
    static Shape of(TextKind kind) {
      return new Shape(kind.family(), kind.length());
    }
  }
}
