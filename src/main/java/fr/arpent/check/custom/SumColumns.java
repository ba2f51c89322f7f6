package fr.arpent.check.custom;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.RowCheck;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of one column is the sum of those of others, exactly. */
final class SumColumns implements CustomKind {

  @Override
  public List<String> names() {
    return List.of("sum-columns-value");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .parameter("column")
        .ifPresent(sum -> asked.parameters("columns", 2).ifPresent(of -> plan(asked, sum, of)));
  }

  private static void plan(Asked asked, String sum, List<String> of) {
    var names = new ArrayList<>(List.of(sum));
    names.addAll(of);
    var columns = asked.named(names);
    if (columns.size() == names.size()
        && columns.stream().allMatch(c -> asked.is(c, SumColumns::isNumber))) {
      var cause = asked.cell(columns.getFirst(), "check.custom.sum", String.join(" + ", of));
      asked.plan(new Wrong(columns, cause));
    }
  }

  private static boolean isNumber(FieldType type) {
    return type instanceof IntegerType || type instanceof NumberType;
  }

  private record Wrong(List<Binding> columns, Cause cause) implements RowCheck {
    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      if (values.stream().anyMatch(Objects::isNull)) {
        return Optional.empty();
      }
      var sum = values.stream().skip(1).map(Number.class::cast).toList();
      return equal((Number) values.getFirst(), sum) ? Optional.empty() : Optional.of(cause);
    }

    private static boolean equal(@Nullable Number told, List<Number> parts) {
      if (told == null || !finite(told) || !parts.stream().allMatch(Wrong::finite)) {
        return false;
      }
      var sum = parts.stream().map(Values::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
      return sum.compareTo(Values.exact(told)) == 0;
    }

    private static boolean finite(Number number) {
      return !(number instanceof Double real) || Double.isFinite(real);
    }
  }
}
