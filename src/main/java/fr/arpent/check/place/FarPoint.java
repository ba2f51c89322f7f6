package fr.arpent.check.place;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Planner;
import fr.arpent.check.Survey;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.geo.Distance;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in France but far from all others: from those with the same code of a commune, where
 * there are codes, else from those of the table. Far is ten times as far from their middle as three
 * of four of them are, and some tens of kilometres.
 */
public final class FarPoint implements Advice {
  private static final int FEWEST = 20;
  private static final int FEWEST_OF_COMMUNE = 5;
  private static final int MOST_SORTED = 2000;
  private static final double SHARE = 0.05;
  private static final double FAR = 20_000;
  private static final double FAR_IN_COMMUNE = 40_000;
  private static final double TIMES = 10;

  @Override
  public String name() {
    return "far-point";
  }

  @Override
  public String key() {
    return "check.place.far";
  }

  @Override
  public void advise(Planner planner) {
    var all = Places.of(planner);
    if (all.isEmpty() || !planner.looksAtAll()) {
      return;
    }
    var places = all.getFirst();
    var code = CommuneColumns.of(planner).codes().stream().findFirst();
    var sentence = code.isPresent() ? "check.place.far-in-commune" : key();
    planner.survey(
        new Look(
            new Coordinates(places),
            code,
            France.load(),
            cause(sentence, Where.CELL, places.first().spot())));
  }

  private record Look(Coordinates at, Optional<Binding> code, France france, Cause cause)
      implements Survey {
    @Override
    public List<Binding> columns() {
      var all = new ArrayList<>(at.places().columns());
      code.ifPresent(all::add);
      return all;
    }

    @Override
    public List<Told> look(Table table) {
      var far = new HashMap<Integer, Double>();
      groups(table).values().forEach(group -> group.far(code.isPresent(), france, far));
      var few = code.isPresent() || far.size() <= SHARE * table.rowCount();
      return far.isEmpty() || !few ? List.of() : List.of(new Far(cause, table, at.places(), far));
    }

    /** By the code in the column of codes; all in one where there is none. */
    private Map<Integer, Points> groups(Table table) {
      var groups = new HashMap<Integer, Points>();
      var id = code.map(c -> c.spot().column()).orElse(null);
      var codes = id == null ? null : table.text(id);
      var place = new double[2];
      var rows = at.of(table);
      for (var position = 0; position < table.rowCount(); position++) {
        var slot = table.slot(position);
        if (rows.read(slot, place) && France.mayHold(place[0], place[1])) {
          groups
              .computeIfAbsent(codes == null ? 0 : codes.code(slot), _ -> new Points())
              .add(slot, place[0], place[1]);
        }
      }
      return groups;
    }
  }

  /** Points of one commune, or all. */
  private static final class Points {
    private int[] slots = new int[8];
    private double[] lons = new double[8];
    private double[] lats = new double[8];
    private int count;

    void add(int slot, double lon, double lat) {
      if (count == slots.length) {
        slots = Arrays.copyOf(slots, 2 * count);
        lons = Arrays.copyOf(lons, 2 * count);
        lats = Arrays.copyOf(lats, 2 * count);
      }
      slots[count] = slot;
      lons[count] = lon;
      lats[count++] = lat;
    }

    /** Tells the slots of those that are far, with metres. */
    void far(boolean commune, France france, Map<Integer, Double> to) {
      if (count < (commune ? FEWEST_OF_COMMUNE : FEWEST)) {
        return;
      }
      var lon = part(lons, 0.5);
      var lat = part(lats, 0.5);
      var away = new double[count];
      Arrays.setAll(away, i -> Distance.metres(lon, lat, lons[i], lats[i]));
      var limit = Math.max(commune ? FAR_IN_COMMUNE : FAR, TIMES * part(away, 0.75));
      for (var i = 0; i < count; i++) {
        if (away[i] > limit && france.holds(lons[i], lats[i])) {
          to.put(slots[i], away[i]);
        }
      }
    }

    /** The number below which so many of them are; of many, some tell. */
    private double part(double[] numbers, double share) {
      var step = (count + MOST_SORTED - 1) / MOST_SORTED;
      var some = new double[(count + step - 1) / step];
      Arrays.setAll(some, i -> numbers[i * step]);
      Arrays.sort(some);
      return some[(int) (share * (some.length - 1))];
    }
  }

  private record Far(Cause cause, Table table, Places places, Map<Integer, Double> metres)
      implements Told {
    @Override
    public long count() {
      return metres.size();
    }

    @Override
    public boolean about(int slot) {
      return metres.containsKey(slot);
    }

    @Override
    public Cause detail(int slot) {
      @Nullable Double away = metres.get(slot);
      return away == null ? cause : cause.telling(Distance.words(away));
    }

    @Override
    public String quoted(int slot) {
      var texts = new ArrayList<String>();
      for (var column : places.columns()) {
        var id = column.spot().column();
        texts.add(id == null ? "" : table.text(id).text(slot));
      }
      return String.join(", ", texts);
    }
  }
}
