package fr.arpent.check.place;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.Planner;
import fr.arpent.check.RowCheck;
import fr.arpent.check.Where;
import fr.arpent.geo.world.Town;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A point in France but not in the commune, or within some 100 m of it. Only where its outline was
 * given.
 */
public final class OutsideCommune implements Advice {

  @Override
  public String name() {
    return "outside-commune";
  }

  @Override
  public String key() {
    return "check.place.outside-commune";
  }

  @Override
  public void advise(Planner planner) {
    planner
        .request()
        .town()
        .ifPresent(
            town -> {
              var france = France.load();
              for (var places : Places.of(planner)) {
                var cause = cause(Where.CELL, places.first().spot());
                places.plan(planner, new Outside(places, france, town, cause));
              }
            });
  }

  private record Outside(Places places, France france, Town town, Cause cause)
      implements RowCheck, CellCheck {
    @Override
    public List<Binding> columns() {
      return places.columns();
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var at = new double[2];
      return places.read(values, at) && france.holds(at[0], at[1]) && !town.contains(at[0], at[1])
          ? Optional.of(cause)
          : Optional.empty();
    }

    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      check(Places.only(cell)).ifPresent(found);
    }
  }
}
