package fr.arpent.check.custom;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.RowCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The value of one column stands to that of another as the schema says: greater, equal… */
final class CompareColumns implements CustomKind {

  /** How two values must stand to one another. */
  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private enum Operator {
    GREATER(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0),
    EQUAL("==", order -> order == 0),
    AT_MOST("<=", order -> order <= 0),
    LESS("<", order -> order < 0);

    private final String sign;
    private final IntPredicate holds;

    Operator(String sign, IntPredicate holds) {
      this.sign = sign;
      this.holds = holds;
    }

    /** The sentence about what does not stand so. */
    String key() {
      return "check.custom." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Operator> of(String sign) {
      return Arrays.stream(values()).filter(o -> o.sign.equals(sign)).findFirst();
    }
  }

  @Override
  public List<String> names() {
    return List.of("compare-columns-value");
  }

  @Override
  public void plan(Asked asked) {
    var one = asked.parameter("column");
    var two = asked.parameter("column2");
    var operator = asked.parameter("op");
    if (one.isEmpty() || two.isEmpty() || operator.isEmpty()) {
      return;
    }
    var known = Operator.of(operator.get());
    if (known.isEmpty()) {
      asked.refuse("check.custom.parameter", "op");
      return;
    }
    var columns = asked.named(List.of(one.get(), two.get()));
    if (columns.size() == 2) {
      var cause = asked.cell(columns.getFirst(), known.get().key(), two.get());
      asked.plan(new Breaks(known.get(), columns, cause));
    }
  }

  private record Breaks(Operator operator, List<Binding> columns, Cause cause) implements RowCheck {
    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var a = values.getFirst();
      var b = values.getLast();
      if (a == null || b == null) {
        return Optional.empty();
      }
      var order = Compared.order(a, b);
      var holds = order.isPresent() && operator.holds.test(order.getAsInt());
      return holds ? Optional.empty() : Optional.of(cause);
    }
  }
}
