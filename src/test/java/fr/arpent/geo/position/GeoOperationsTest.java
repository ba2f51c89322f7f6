package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.step.AddColumn;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.SetGeometries;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class GeoOperationsTest {
  private static final Table TABLE =
      Tables.of("x|y|p", "6.1|45.9|45.9,6.1", "6.2|45.8|45.8N 6.2E", "||nc");
  private static final PositionColumns TWO = Tables.two(TABLE, "x", "y", 4326);
  private static final PositionColumns ONE = Tables.one(TABLE, "p", true);
  private static final List<Operation> SAMPLES =
      List.of(
          new AcceptPosition(Tables.ID, TWO),
          new AcceptPosition(Tables.ID, null),
          new ConvertPositions(Tables.ID, TWO, PositionTarget.array("xy"), "_origine"),
          new ConvertPositions(Tables.ID, ONE, PositionTarget.two("lon", "lat"), "_origine"),
          new SwapAxes(Tables.ID, ONE, RowSet.of(0, 1)),
          new PlacePoint(Tables.ID, 1, new LonLat(6.1, 45.9), 12.5),
          new PlacePoint(Tables.ID, 1, new LonLat(6.1, 45.9), null),
          new ClearPoints(Tables.ID, TWO, RowSet.of(2)),
          new ReprojectGeometries(Tables.ID, new ColumnRef(new ColumnId(3), "geom"), 2154, 4326));

  @Test
  void everyOperationIsReadBack() {
    var json = new StepJson(GeoOperations.KINDS);
    for (var operation : SAMPLES) {
      assertThat(json.readOperation(json.write(operation))).isEqualTo(operation);
    }
    assertThat(GeoOperations.KINDS.stream().map(OperationKind::kind))
        .containsExactlyInAnyOrderElementsOf(
            SAMPLES.stream().map(Operation::kind).distinct().toList());
  }

  @Test
  void whatIsPlacedLaterRestsOnTheSystemOfTheColumn() {
    var column = new ColumnRef(new ColumnId(3), "geom");
    var state = withShapes();
    var first = Tables.run(new ReprojectGeometries(Tables.ID, column, 2154, 4326), state);
    var point = new GeometryFactory().createPoint(new Coordinate(6.1, 45.9));
    for (var slot = 0; slot < 3; slot++) { // the last two rows had no shape
      var later = new SetGeometries(Tables.ID, column.id(), 4326, RowSet.of(slot), List.of(point));
      assertThat(later.footprint().restsOn(first.footprint())).as("slot %d", slot).isTrue();
      var before = new SetGeometries(Tables.ID, column.id(), 2154, RowSet.of(slot), List.of(point));
      assertThat(first.footprint().restsOn(before.footprint())).as("slot %d", slot).isTrue();
    }
  }

  @Test
  void everyOperationHasWordsInBothLanguages() {
    var state = withShapes();
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var texts = Texts.in(locale);
      for (var operation : SAMPLES) {
        var words = operation.words(Tables.run(operation, state));
        assertThat(texts.has(words.code())).as(words.code()).isTrue();
        assertThat(texts.say(words)).doesNotContain("geo.").doesNotContain("{");
      }
    }
  }

  @Test
  void theAcceptedColumnsAreFoundAgain() {
    for (var columns : List.of(TWO, ONE, TWO.swapped(), ONE.in(2154))) {
      var after = Tables.after(new AcceptPosition(Tables.ID, columns), State.of(TABLE));
      assertThat(PositionColumns.of(after.get(Tables.ID))).contains(columns);
    }
    var none = Tables.after(new AcceptPosition(Tables.ID, null), withShapes());
    assertThat(PositionColumns.of(none.get(Tables.ID))).isEmpty();
  }

  @Test
  void swappingExchangesCellsAndLeavesThoseThatSayTheirOrder() {
    var state = State.of(TABLE);

    var one = Tables.after(new SwapAxes(Tables.ID, ONE, RowSet.of(0, 1, 2)), state);
    var two = Tables.after(new SwapAxes(Tables.ID, TWO, RowSet.of(1)), state);

    assertThat(Tables.column(one, "p")).containsExactly("6.1,45.9", "45.8N 6.2E", "nc");
    assertThat(Tables.column(two, "x")).containsExactly("6.1", "45.8", "");
    assertThat(Tables.column(two, "y")).containsExactly("45.9", "6.2", "");
    assertThat(Tables.after(new SwapAxes(Tables.ID, TWO, RowSet.of(1)), two).table(Tables.ID))
        .satisfies(t -> assertThat(t.text(1, new ColumnId(0))).isEqualTo("6.2"));
  }

  @Test
  void geometriesAreReprojectedAndSwapped() {
    var before = withShapes();
    var column = before.table(Tables.ID).named("geom").orElseThrow();
    var asked = new ReprojectGeometries(Tables.ID, ColumnRef.to(column), 2154, 4326);

    var after = Tables.after(asked, before);

    assertThat(((GeometryColumn) after.table(Tables.ID).column(column.id())).epsg())
        .isEqualTo(4326);
    var place = Points.of(after.get(Tables.ID)).at(0).orElseThrow();
    assertThat(place.lon()).isCloseTo(6.129384, within(1e-8));
    assertThat(place.lat()).isCloseTo(45.899247, within(1e-8));
    var shapes = new PositionColumns.Shapes(ColumnRef.to(column), false, 4326);
    var swapped = Tables.after(new SwapAxes(Tables.ID, shapes, RowSet.of(0)), after);
    assertThat(Points.of(swapped.get(Tables.ID)).lon(0)).isCloseTo(45.899247, within(1e-8));
  }

  private static State withShapes() {
    var state = State.of(TABLE);
    var point = new GeometryFactory().createPoint(new Coordinate(942572.1657, 6538092.5546));
    var id = new ColumnId(3);
    var added = new AddColumn(Tables.ID, id, "geom", 3, 2154).apply(state);
    return new SetGeometries(Tables.ID, id, 2154, RowSet.of(0), List.of(point)).apply(added);
  }
}
