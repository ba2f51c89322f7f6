package fr.arpent.check.custom;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.RowCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns that go together: all of them have a value, or none. */
final class CohesiveColumns implements CustomKind {

  @Override
  public List<String> names() {
    return List.of("cohesive-columns-value");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .parameter("column")
        .ifPresent(
            column -> asked.parameters("othercolumns", 1).ifPresent(o -> plan(asked, column, o)));
  }

  private static void plan(Asked asked, String column, List<String> others) {
    var names = new ArrayList<>(List.of(column));
    names.addAll(others);
    var columns = asked.named(names);
    if (columns.size() == names.size()) {
      var cause =
          asked.cell(columns.getFirst(), "check.custom.together", String.join(", ", others));
      asked.plan(new Partly(columns, cause));
    } else if (!columns.isEmpty()) {
      asked.refuse("check.custom.absent", String.join(", ", names));
    }
  }

  private record Partly(List<Binding> columns, Cause cause) implements RowCheck {
    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var there = values.stream().filter(Objects::nonNull).count();
      return there == 0 || there == values.size() ? Optional.empty() : Optional.of(cause);
    }
  }
}
