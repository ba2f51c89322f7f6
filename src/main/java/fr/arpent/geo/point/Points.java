package fr.arpent.geo.point;

import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.step.Footprint;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where each row of one version of a table is, and which are near. Immutable; safe for all threads.
 *
 * <p>28 bytes a row. {@link #after} brings it forward by what a step touched: rows that moved are
 * kept beside the index until they are many, then it is built anew.
 */
public final class Points {
  private static final int MANY = 2000;

  private final Optional<PositionColumns> columns;
  private final Places places;
  private final PointIndex index;
  private final RowSet moved;

  private Points(Optional<PositionColumns> columns, Places places, PointIndex index, RowSet moved) {
    this.columns = columns;
    this.places = places;
    this.index = index;
    this.moved = moved;
  }

  /** The points of {@code state}; none where no columns hold positions. */
  public static Points of(TableState state) {
    return PositionColumns.of(state)
        .map(columns -> of(state.table(), columns))
        .orElseGet(() -> indexed(Optional.empty(), Places.none(state.table().slots())));
  }

  /** The points of {@code table} if {@code columns} hold them: a hypothesis to look at. */
  public static Points of(Table table, PositionColumns columns) {
    var none = Places.none(table.slots());
    return indexed(Optional.of(columns), read(table, columns, none, table.rows()));
  }

  /** The points of {@code next}, the version that a step of {@code footprint} made of this one. */
  public Points after(Footprint footprint, TableState next) {
    var now = PositionColumns.of(next);
    if (now.isEmpty() || !now.equals(columns)) {
      return now.equals(columns) ? this : of(next);
    }
    var touched = TouchedRows.of(footprint, next.table(), now.get());
    if (touched.isEmpty()) {
      return this;
    }
    if (touched.size() + moved.size() > MANY) {
      return touched.size() > MANY
          ? of(next)
          : indexed(now, read(next.table(), now.get(), places, touched));
    }
    var places2 = read(next.table(), now.get(), places, touched);
    return new Points(now, places2, index, moved.union(touched));
  }

  /** Which columns the positions were read from. */
  public Optional<PositionColumns> columns() {
    return columns;
  }

  /** Whether the row in {@code slot} is shown and has a position. */
  public boolean has(int slot) {
    return !Double.isNaN(places.lon(slot));
  }

  /** The longitude of the row in {@code slot}, degrees; NaN without position. */
  public double lon(int slot) {
    return places.lon(slot);
  }

  /** The latitude of the row in {@code slot}, degrees; NaN without position. */
  public double lat(int slot) {
    return places.lat(slot);
  }

  /** The position of the row in {@code slot}. */
  public Optional<LonLat> at(int slot) {
    return has(slot) ? Optional.of(new LonLat(lon(slot), lat(slot))) : Optional.empty();
  }

  /** The slots of all rows with a position, ascending. */
  public IntStream slots() {
    return IntStream.range(0, places.size()).filter(this::has);
  }

  /** How many rows have a position. */
  public int count() {
    return (int) slots().count();
  }

  /** The smallest extent with all points. */
  public Extent extent() {
    return extent(slots());
  }

  /** The smallest extent with the points of {@code slots}; those without position are left out. */
  public Extent extent(IntStream slots) {
    var bounds = new double[] {1e9, 1e9, -1e9, -1e9};
    slots
        .filter(this::has)
        .forEach(
            slot -> {
              bounds[0] = Math.min(bounds[0], lon(slot));
              bounds[1] = Math.min(bounds[1], lat(slot));
              bounds[2] = Math.max(bounds[2], lon(slot));
              bounds[3] = Math.max(bounds[3], lat(slot));
            });
    return bounds[0] > bounds[2]
        ? Extent.EMPTY
        : new Extent(bounds[0], bounds[1], bounds[2], bounds[3]);
  }

  /** Tells {@code found} the slots of the points within {@code area}, in no order. */
  public void within(Extent area, IntConsumer found) {
    index.within(
        area,
        slot -> {
          if (!moved.contains(slot)) {
            found.accept(slot);
          }
        });
    moved.slots().filter(slot -> area.contains(lon(slot), lat(slot))).forEach(found);
  }

  /**
   * The points nearest to a place, the nearest first.
   *
   * @param count how many at most
   * @param metres how far at most
   * @param wanted which slots count
   */
  public Near nearest(LonLat place, int count, double metres, IntPredicate wanted) {
    var near =
        index.nearest(
            place.lon(), place.lat(), count, metres, s -> !moved.contains(s) && wanted.test(s));
    moved
        .slots()
        .filter(slot -> has(slot) && wanted.test(slot))
        .forEach(slot -> near.add(slot, PointIndex.plane(place, lon(slot), lat(slot))));
    return near;
  }

  private static Points indexed(Optional<PositionColumns> columns, Places places) {
    var slots = new int[places.size()];
    var count = 0;
    for (var slot = 0; slot < slots.length; slot++) {
      if (!Double.isNaN(places.lon(slot))) {
        slots[count++] = slot;
      }
    }
    var ids = Arrays.copyOf(slots, count);
    var index = PointIndex.of(ids, places::lon, places::lat);
    return new Points(columns, places, index, RowSet.NONE);
  }

  private static Places read(Table table, PositionColumns columns, Places old, RowSet rows) {
    var reader = PositionReader.of(table, columns);
    var draft = old.draft(table.slots());
    var lonLat = new double[2];
    rows.slots()
        .forEach(
            slot -> {
              var found = table.position(slot) >= 0 && reader.lonLat(slot, lonLat);
              draft.set(slot, found ? lonLat[0] : Double.NaN, found ? lonLat[1] : Double.NaN);
            });
    return draft.done();
  }
}
