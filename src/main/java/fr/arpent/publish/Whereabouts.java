package fr.arpent.publish;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.World;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a table are, without anybody to ask: what the table says, what was told, or
 * what there can be no doubt about.
 *
 * @param told the system of the coordinates where it was told
 */
public record Whereabouts(Optional<Crs> told) {
  private static final int NAMED = 4;

  /**
   * The columns and system of the positions: of the first column of geometries if there is one,
   * else of columns of text. Empty when nothing in {@code table} says where its rows are.
   *
   * @throws ProblemException when the system stays ambiguous; it names the hypotheses
   */
  public Optional<PositionColumns> in(Table table, Progress progress) {
    var shapes = shapes(table);
    return shapes.isPresent() && (told.isPresent() || shapes.get().epsg() > 0)
        ? shapes.map(this::known)
        : searched(shapes.map(column -> alone(table, column)).orElse(table), progress);
  }

  /** The column the positions are taken from before all others. */
  static Optional<GeometryColumn> shapes(Table table) {
    return table.columns().stream()
        .filter(GeometryColumn.class::isInstance)
        .map(GeometryColumn.class::cast)
        .findFirst();
  }

  private PositionColumns known(GeometryColumn column) {
    return new Shapes(ColumnRef.to(column), false, told.map(Crs::epsg).orElse(column.epsg()));
  }

  /** Columns of text beside geometries are another matter. */
  private static Table alone(Table table, GeometryColumn column) {
    return Table.of(
        table.id(), table.name(), List.of(column), table.sourceRows(), table.preamble());
  }

  private Optional<PositionColumns> searched(Table table, Progress progress) {
    var france = new Surroundings(World.load(), Optional.empty());
    var finding = PositionSearch.in(table, france, progress);
    if (told.isPresent()) {
      return as(finding, told.get());
    }
    if (finding.doubtful()) {
      throw new ProblemException(
          Problem.at(Place.NOWHERE, "publish.crs.ambiguous", hypotheses(finding)));
    }
    return finding.chosen().map(PositionHypothesis::columns);
  }

  /** The likeliest columns if the system is {@code crs}. */
  private static Optional<PositionColumns> as(PositionFinding finding, Crs crs) {
    var ranked = finding.ranked().stream().map(PositionHypothesis::columns).toList();
    return ranked.stream()
        .filter(columns -> columns.epsg() == crs.epsg())
        .findFirst()
        .or(() -> ranked.stream().findFirst().map(columns -> columns.in(crs.epsg())));
  }

  private static Message hypotheses(PositionFinding finding) {
    return finding.ranked().stream()
        .limit(NAMED)
        .map(Whereabouts::words)
        .reduce((one, other) -> Message.of("publish.crs.either", one, other))
        .orElseThrow();
  }

  private static Message words(PositionHypothesis hypothesis) {
    return Message.of(
        "publish.crs.hypothesis",
        String.valueOf(hypothesis.crs().epsg()),
        hypothesis.crs().name(),
        hypothesis.columns().words(),
        hypothesis.verdict());
  }
}
