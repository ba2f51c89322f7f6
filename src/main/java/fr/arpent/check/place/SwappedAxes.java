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
 * A point that is not in France and would be with longitude and latitude exchanged, in one cell or
 * in two.
 */
public final class SwappedAxes implements Advice {

  @Override
  public String name() {
    return "swapped-axes";
  }

  @Override
  public String key() {
    return "check.place.swapped";
  }

  @Override
  public void advise(Planner planner) {
    var all = OutsideFrance.looked(planner);
    if (!all.isEmpty()) {
      var france = France.load();
      all.forEach(
          places ->
              places.plan(
                  planner, new Swapped(places, france, cause(Where.CELL, places.first().spot()))));
    }
  }

  private record Swapped(Places places, France france, Cause cause) implements RowCheck, CellCheck {
    @Override
    public List<Binding> columns() {
      return places.columns();
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var at = new double[2];
      return places.read(values, at) && france.swapped(at[0], at[1])
          ? Optional.of(cause)
          : Optional.empty();
    }

    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      check(Places.only(cell)).ifPresent(found);
    }
  }
}
