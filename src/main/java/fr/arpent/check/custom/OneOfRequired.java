package fr.arpent.check.custom;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.RowCheck;
import fr.arpent.check.Where;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of two columns at least one must have a value; one that the table lacks has none. */
final class OneOfRequired implements CustomKind {

  @Override
  public List<String> names() {
    return List.of("one-of-required");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .parameter("column1")
        .ifPresent(one -> asked.parameter("column2").ifPresent(two -> plan(asked, one, two)));
  }

  private static void plan(Asked asked, String one, String two) {
    var columns = asked.named(List.of(one, two));
    if (columns.isEmpty()) {
      asked.planner().found(asked.about(Where.TABLE, "check.custom.neither-column", one, two), "");
    } else {
      asked.plan(new Neither(columns, asked.about(Where.ROW, "check.custom.neither", one, two)));
    }
  }

  private record Neither(List<Binding> columns, Cause cause) implements RowCheck {
    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      return values.stream().allMatch(Objects::isNull) ? Optional.of(cause) : Optional.empty();
    }
  }
}
