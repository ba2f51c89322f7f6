package fr.arpent.check.place;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.Planner;
import fr.arpent.check.RowCheck;
import fr.arpent.check.Where;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A point that is neither in France nor in any part of it overseas, and would not be with longitude
 * and latitude exchanged.
 */
public final class OutsideFrance implements Advice {
  private static final String NATIONAL = "french-gps-coordinates";

  @Override
  public String name() {
    return "outside-france";
  }

  @Override
  public String key() {
    return "check.place.outside-france";
  }

  @Override
  public void advise(Planner planner) {
    var all = looked(planner);
    if (!all.isEmpty()) {
      var france = France.load();
      all.forEach(
          places ->
              places.plan(
                  planner, new Outside(places, france, cause(Where.CELL, places.first().spot()))));
    }
  }

  /** All places but those that the national validator is asked to look at itself. */
  static List<Places> looked(Planner planner) {
    var asked =
        planner.request().options().national()
            && planner.schema().stream()
                .flatMap(schema -> schema.customChecks().stream())
                .anyMatch(check -> check.name().equals(NATIONAL));
    return asked ? List.of() : Places.of(planner);
  }

  private record Outside(Places places, France france, Cause cause) implements RowCheck, CellCheck {
    @Override
    public List<Binding> columns() {
      return places.columns();
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var at = new double[2];
      return places.read(values, at) && !france.holds(at[0], at[1]) && !france.swapped(at[0], at[1])
          ? Optional.of(cause)
          : Optional.empty();
    }

    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      check(Places.only(cell)).ifPresent(found);
    }
  }
}
