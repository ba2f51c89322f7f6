package fr.arpent.geo.search;

import fr.arpent.base.Message;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;

/** Reads rows by one hypothesis and counts where they fall. For one thread. */
final class Trial {
  private final Candidate candidate;
  private final Crs crs;
  private final PositionColumns columns;
  private final Surroundings surroundings;
  private final double[] lons;
  private final double[] lats;
  private int filled;
  private int read;
  private int home;
  private int inFrance;
  private int inArea;
  private int stray;

  private Trial(Candidate candidate, Crs crs, Surroundings surroundings, int rows) {
    this.candidate = candidate;
    this.crs = crs;
    this.surroundings = surroundings;
    columns = candidate.columns().in(crs.epsg());
    lons = new double[rows];
    lats = new double[rows];
  }

  /** What {@code candidate} in {@code crs} makes of the rows in {@code slots}. */
  static PositionHypothesis of(
      Table table, Candidate candidate, Crs crs, Surroundings surroundings, int[] slots) {
    var trial = new Trial(candidate, crs, surroundings, slots.length);
    trial.read(table, slots);
    return trial.hypothesis();
  }

  private void read(Table table, int[] slots) {
    var reader = PositionReader.of(table, columns);
    var swapped = PositionReader.of(table, columns.swapped());
    var cells = columns.columns().stream().map(ColumnRef::id).map(table::column).toList();
    var lonLat = new double[2];
    for (var slot : slots) {
      if (cells.stream().noneMatch(cell -> blank(cell, slot))) {
        filled++;
        var found = reader.lonLat(slot, lonLat) && add(lonLat[0], lonLat[1]);
        if (!found && swapped.lonLat(slot, lonLat) && surroundings.home(lonLat[0], lonLat[1])) {
          stray++;
        }
      }
    }
  }

  private static boolean blank(Column column, int slot) {
    return switch (column) {
      case TextColumn text -> text.text(slot).isBlank();
      case GeometryColumn shapes -> shapes.geometries().get(slot) == null;
    };
  }

  /** Whether the point is at home. */
  private boolean add(double lon, double lat) {
    lons[read] = lon;
    lats[read] = lat;
    read++;
    inArea += crs.area().contains(lon, lat) ? 1 : 0;
    inFrance += surroundings.world().inFrance(lon, lat) ? 1 : 0;
    var there = surroundings.home(lon, lat);
    home += there ? 1 : 0;
    return there;
  }

  private PositionHypothesis hypothesis() {
    Arrays.sort(lons, 0, read);
    Arrays.sort(lats, 0, read);
    var middle = read == 0 ? new LonLat(0, 0) : new LonLat(lons[read / 2], lats[read / 2]);
    var low = read / 20;
    var high = read - 1 - low;
    var extent =
        read == 0 ? Extent.EMPTY : new Extent(lons[low], lats[low], lons[high], lats[high]);
    return new PositionHypothesis(
        columns,
        crs,
        score(),
        filled,
        read,
        home,
        inFrance,
        stray,
        extent,
        middle,
        candidate.againstHeaders(),
        verdict(middle));
  }

  /**
   * Where the points fall counts most; then whether the system is meant for that place, what the
   * headers say, and how usual the system is. Unreadable cells count against all of it.
   */
  private double score() {
    if (read == 0) {
      return 0;
    }
    var place = (double) home / read;
    var area = (double) inArea / read;
    return (0.55 * place + 0.15 * area + 0.2 * headers() + 0.1 * usual()) * read / filled;
  }

  private double headers() {
    if (candidate.epsg() != 0 && candidate.epsg() != crs.epsg()) {
      return 0;
    }
    if (columns instanceof PositionColumns.Shapes) {
      return candidate.natural(); // what was drawn says more than any header beside it
    }
    var named = candidate.epsg() == crs.epsg() || (candidate.degrees() && crs.geographic());
    return candidate.natural() * (named ? 1 : candidate.degrees() ? 0.5 : 0.8);
  }

  /** How often towns' files come in the system. */
  private double usual() {
    return switch (crs.epsg()) {
      case 4326, 2154 -> 1;
      case 3857, 32630, 32631, 32632 -> 0.2;
      case 27572 -> 0.6;
      default -> Crs.CATALOGUE.contains(crs) ? 0.9 : 0;
    };
  }

  private Message verdict(LonLat middle) {
    if (home * 2 >= read) {
      var code = surroundings.town().isPresent() ? "geo.verdict.in-town" : "geo.verdict.in-france";
      return Message.of(code, home, read);
    }
    return surroundings.elsewhere(middle);
  }
}
