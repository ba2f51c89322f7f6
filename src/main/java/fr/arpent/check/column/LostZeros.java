package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.repair.KnownCode;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.StringType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A code whose leading zero a spreadsheet took away. Where the title says which code it is, the
 * missing digit tells, and the repair is certain. In other columns it is told where nearly all
 * values are one digit longer and some of them begin with a zero.
 */
public final class LostZeros implements ColumnAdvice {
  private static final int SHORTEST = 3;
  private static final double MOST = 0.6;

  @Override
  public String name() {
    return "lost-zero";
  }

  @Override
  public String key() {
    return "check.text.lost-zero";
  }

  @Override
  public void advise(Planner planner) {
    for (var binding : planner.bindings()) {
      if (binding.role() != Binding.Role.SURPLUS && free(binding)) {
        KnownCode.of(binding.field())
            .ifPresent(
                code ->
                    planner.cell(binding, new OneShort(code, cause(Where.CELL, binding.spot()))));
      }
    }
    ColumnAdvice.super.advise(planner);
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return free(binding) && KnownCode.of(binding.field()).isEmpty();
  }

  /** A rule on the writing tells itself, and repairs; whole numbers have no leading zeros. */
  private static boolean free(Binding binding) {
    var type = binding.field().type();
    return (type instanceof StringType || type instanceof AnyType)
        && binding.field().constraint(PatternRule.class).isEmpty();
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var lengths = new HashMap<Integer, Integer>();
    tally
        .codes()
        .filter(code -> tally.kind(code).length() >= SHORTEST && digits(tally.kind(code)))
        .forEach(code -> lengths.merge(tally.kind(code).length(), tally.count(code), Integer::sum));
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= MOST * tally.filled())
        .map(most -> shorter(tally, most.getKey()))
        .orElse(List.of());
  }

  private List<Told> shorter(ColumnTally tally, int length) {
    var zeros = tally.codes().anyMatch(c -> tally.kind(c).zero() && is(tally.kind(c), length));
    return zeros
        ? tally.cells(cause(Where.CELL, tally.binding().spot()), c -> is(tally.kind(c), length - 1))
        : List.of();
  }

  private static boolean is(TextKind kind, int length) {
    return digits(kind) && kind.length() == length;
  }

  private static boolean digits(TextKind kind) {
    return kind.family() == TextKind.Family.NUMBER;
  }

  private record OneShort(KnownCode code, Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (code.lacksZero(cell.text())) {
        found.accept(cause);
      }
    }
  }
}
