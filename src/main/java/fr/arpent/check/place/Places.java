package fr.arpent.check.place;

import fr.arpent.check.Binding;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.Planner;
import fr.arpent.check.RowCheck;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.CoordinateText;
import fr.arpent.geo.position.PairText;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Columns that say where each row is, as the schema or their titles mean them, or as someone
 * decided.
 *
 * @param columns one or two, longitude or easting first
 * @param order what the numbers in them are
 */
record Places(List<Binding> columns, Order order) {

  /** What the numbers are and in which order one cell has them. */
  sealed interface Order {
    /** Degrees, longitude first. */
    record Degrees() implements Order {}

    /**
     * As decided.
     *
     * @param northingFirst whether one cell has the latitude or northing first
     */
    record Decided(boolean northingFirst, Reprojection system) implements Order {}
  }

  /** All of a table, each column in one of them at most. */
  static List<Places> of(Planner planner) {
    var found = new ArrayList<Places>();
    var taken = new HashSet<ColumnId>();
    points(planner, found, taken);
    pairs(planner, found, taken);
    planner
        .request()
        .positions()
        .flatMap(decided -> decided(planner, decided, taken))
        .ifPresent(found::add);
    return found;
  }

  /** Whether its numbers are longitude and latitude as they stand. */
  boolean degrees() {
    return order instanceof Order.Degrees;
  }

  /** The column that findings are about. */
  Binding first() {
    return columns.getFirst();
  }

  /** Plans a look at each row; where one cell says all, at each text. */
  <C extends RowCheck & CellCheck> void plan(Planner planner, C check) {
    if (columns.size() == 1) {
      planner.cell(first(), check);
    } else {
      planner.row(check);
    }
  }

  /** The value of the one column. */
  static List<@Nullable Object> only(CellText cell) {
    return Collections.singletonList(cell.reading().orNull());
  }

  /**
   * Writes longitude and latitude into {@code place}.
   *
   * @param values the typed values of the columns
   * @return whether there are both
   */
  boolean read(List<@Nullable Object> values, double[] place) {
    return switch (order) {
      case Order.Degrees _ -> written(values, false, place);
      case Order.Decided(var northingFirst, var system) ->
          written(values, northingFirst, place)
              && (place[0] != 0 || place[1] != 0)
              && onGlobe(system, place);
    };
  }

  /** A reprojection has one work space. */
  private static boolean onGlobe(Reprojection system, double[] place) {
    synchronized (system) {
      return system.apply(place[0], place[1], place);
    }
  }

  /** The same for the row in {@code slot}. */
  boolean read(Table table, int slot, double[] place) {
    var values = new ArrayList<@Nullable Object>(columns.size());
    for (var column : columns) {
      var id = column.spot().column();
      values.add(
          id == null || table.text(id).absent(slot)
              ? null
              : column.field().read(table.text(id).text(slot)).orNull());
    }
    return read(values, place);
  }

  private boolean written(List<@Nullable Object> values, boolean northingFirst, double[] place) {
    var first = values.getFirst();
    if (columns.size() == 2) {
      place[0] = number(first);
      place[1] = number(values.getLast());
    } else if (first instanceof GeoPointType.LonLat point) {
      place[0] = point.lon().doubleValue();
      place[1] = point.lat().doubleValue();
    } else {
      return first instanceof String text && pair(PairText.read(text), northingFirst, place);
    }
    return !Double.isNaN(place[0]) && !Double.isNaN(place[1]);
  }

  private static boolean pair(@Nullable PairText pair, boolean northingFirst, double[] place) {
    if (pair == null) {
      return false;
    }
    var latFirst = pair.northingFirst(northingFirst);
    place[latFirst ? 1 : 0] = pair.first().value();
    place[latFirst ? 0 : 1] = pair.second().value();
    return true;
  }

  /** A coordinate; NaN where there is none. */
  static double number(@Nullable Object value) {
    return value instanceof Number number
        ? number.doubleValue()
        : value instanceof String text ? CoordinateText.value(text) : Double.NaN;
  }

  private static void points(Planner planner, List<Places> to, Set<ColumnId> taken) {
    for (var binding : there(planner, b -> b.field().type() instanceof GeoPointType)) {
      to.add(new Places(List.of(binding), new Order.Degrees()));
      taken.add(binding.spot().column());
    }
  }

  private static void pairs(Planner planner, List<Places> to, Set<ColumnId> taken) {
    for (var lon : there(planner, b -> TitleWords.of(b).means(Meaning.LONGITUDE))) {
      there(planner, b -> TitleWords.of(b).means(Meaning.LATITUDE)).stream()
          .filter(lat -> TitleWords.of(lat).rest().equals(TitleWords.of(lon).rest()))
          .filter(lat -> taken.add(lat.spot().column()))
          .findFirst()
          .ifPresent(
              lat -> {
                taken.add(lon.spot().column());
                to.add(new Places(List.of(lon, lat), new Order.Degrees()));
              });
    }
  }

  private static Optional<Places> decided(
      Planner planner, PositionColumns decided, Set<ColumnId> taken) {
    var columns =
        decided.columns().stream()
            .flatMap(ref -> there(planner, b -> is(b, ref)).stream())
            .filter(b -> !taken.contains(b.spot().column()))
            .toList();
    var northingFirst = decided instanceof OneColumn one && one.northingFirst();
    return Reprojection.find(decided.epsg())
        .filter(_ -> columns.size() == decided.columns().size())
        .map(
            crs ->
                new Places(columns, new Order.Decided(northingFirst, Reprojection.toLonLat(crs))));
  }

  private static boolean is(Binding binding, ColumnRef ref) {
    return ref.id().equals(binding.spot().column());
  }

  private static List<Binding> there(Planner planner, Predicate<Binding> wanted) {
    return planner.bindings().stream()
        .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
        .filter(wanted)
        .toList();
  }
}
