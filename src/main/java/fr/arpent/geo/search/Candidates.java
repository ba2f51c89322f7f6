package fr.arpent.geo.search;

import fr.arpent.geo.Crs;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.HeaderHint.Role;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the columns of a table that may hold positions. */
final class Candidates {
  private static final int MOST = 12;
  private static final int ANY = Crs.WGS84.epsg();

  private final List<ColumnProfile> profiles = new ArrayList<>();
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Table table, int[] slots) {
    for (var place = 0; place < table.columns().size(); place++) {
      if (table.columns().get(place) instanceof TextColumn text) {
        profiles.add(ColumnProfile.of(text, place, slots));
      }
    }
  }

  /** The candidates of {@code table}, both orders of each, judged by the rows in {@code slots}. */
  static List<Candidate> of(Table table, int[] slots) {
    var candidates = new Candidates(table, slots);
    table.columns().forEach(candidates::shapes);
    candidates.namedPairs();
    candidates.oneColumns();
    candidates.neighbours();
    return candidates.found.stream().limit(MOST).toList();
  }

  private void shapes(Column column) {
    if (column instanceof GeometryColumn shapes) {
      var columns = new PositionColumns.Shapes(ColumnRef.to(column), false, ANY);
      both(new Candidate(columns, 1, shapes.epsg(), false));
    }
  }

  /** Columns whose headers say which is which. */
  private void namedPairs() {
    for (var x : profiles) {
      if (x.isNumber() && (x.hint().role() == Role.LON || x.hint().role() == Role.X)) {
        partner(x).ifPresent(y -> both(candidate(x, y)));
      }
    }
  }

  private Optional<ColumnProfile> partner(ColumnProfile x) {
    var wanted = x.hint().role() == Role.LON ? Role.LAT : Role.Y;
    var alike =
        Comparator.<ColumnProfile>comparingInt(y -> y.hint().stem().equals(x.hint().stem()) ? 0 : 1)
            .thenComparingInt(y -> Math.abs(y.place() - x.place()));
    return profiles.stream().filter(y -> y.isNumber() && y.hint().role() == wanted).min(alike);
  }

  private static Candidate candidate(ColumnProfile x, ColumnProfile y) {
    var columns =
        new PositionColumns.TwoColumns(ColumnRef.to(x.column()), ColumnRef.to(y.column()), ANY);
    var epsg = x.hint().epsg() == 0 ? y.hint().epsg() : x.hint().epsg();
    return new Candidate(columns, 1, epsg, x.hint().role() == Role.LON);
  }

  private void oneColumns() {
    profiles.stream()
        .filter(ColumnProfile::isPair)
        .sorted(Comparator.comparingInt(p -> p.hint().role() == Role.PAIR ? 0 : 1))
        .forEach(
            p -> {
              var columns = new PositionColumns.OneColumn(ColumnRef.to(p.column()), false, ANY);
              both(new Candidate(columns, order(p), p.hint().epsg(), false));
            });
  }

  /** A header that spells the order out counts. */
  private static double order(ColumnProfile profile) {
    var name = profile.column().name().toLowerCase(java.util.Locale.ROOT);
    if (name.contains("xy") || name.matches(".*lon.*lat.*")) {
      return 1;
    }
    return name.matches(".*lat.*l(o|n).*") ? 0 : 0.5;
  }

  /** Columns side by side whose headers say nothing and whose values could be coordinates. */
  private void neighbours() {
    for (var i = 0; i + 1 < profiles.size(); i++) {
      var x = profiles.get(i);
      var y = profiles.get(i + 1);
      if (unnamed(x) && unnamed(y) && y.place() == x.place() + 1) {
        var columns =
            new PositionColumns.TwoColumns(ColumnRef.to(x.column()), ColumnRef.to(y.column()), ANY);
        both(new Candidate(columns, 0.5, 0, false));
      }
    }
  }

  private static boolean unnamed(ColumnProfile profile) {
    var role = profile.hint().role();
    return profile.isNumber() && profile.likely() && (role == Role.NONE || role == Role.PAIR);
  }

  private void both(Candidate candidate) {
    found.add(candidate);
    found.add(candidate.swapped());
  }
}
