package fr.arpent.format.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoJsonWriterTest {
  private static final TableId ID = new TableId("t1");

  @Test
  void readingAgainGivesTheSameCells() throws IOException {
    var seed = System.nanoTime();
    var tables = new RandomTables(seed, true);
    for (var i = 0; i < 100; i++) {
      var table = tables.next();
      var again = read(write(table)).columns();
      for (var c = 0; c < again.size(); c++) {
        for (var row = 0; row < table.rowCount(); row++) {
          var before = table.text(table.columns().get(c).id()).cell(row);
          var after = ((fr.arpent.table.TextColumn) again.get(c)).cell(row);
          assertThat(after.text()).as("seed %d", seed).isEqualTo(before.text());
          assertThat(after.kind() == before.kind() || before.kind() == CellKind.DATE)
              .as("seed %d: only dates are text in JSON", seed)
              .isTrue();
        }
      }
    }
  }

  @Test
  void geometriesComeBackWithTheirSystem() throws IOException {
    var table =
        read(
            """
            [{"properties":{"a":1},"geometry":{"type":"Polygon","coordinates":
            [[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}},
            {"properties":{"a":2},"geometry":null},
            {"properties":{"a":3},"geometry":{"type":"GeometryCollection","geometries":
            [{"type":"MultiPoint","coordinates":[[6.123456789,45],[6,46,12.5]]}]}}]\
            """);
    var text = write(table);
    assertThat(text)
        .as("outer rings counterclockwise, inner ones clockwise")
        .contains("[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]");
    assertThat(text).contains("[[6.123456789,45],[6,46,12.5]]");
    assertThat(write(read(text))).isEqualTo(text);
  }

  @Test
  void geometriesInMetresAreReprojected() throws IOException {
    var options = ReadOptions.GUESS.with(ReadOptions.CRS, "2154");
    var json = "{\"type\":\"Point\",\"coordinates\":[700000,6600000]}";
    assertThat(coordinates(write(read(json, options)))).isEqualTo("[3,46.5]");
    assertThatThrownBy(() -> write(read(json, ReadOptions.GUESS)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().message().code())
                    .isEqualTo("format.geojson.unknown-system"));
  }

  @Test
  void columnsOfCoordinatesGivePoints() throws IOException {
    var builder = new TableBuilder(List.of("nom", "longitude", "latitude"));
    builder.row(2, List.of("Gare", "6,1213", "45,9021"));
    builder.row(3, List.of("Mairie", "6,1287", "45,8995"));
    builder.row(4, List.of("Nulle part", "", ""));
    var text = write(builder.build(ID, "t"));
    assertThat(coordinates(text)).isEqualTo("[6.1213,45.9021]");
    assertThat(text).contains("\"longitude\":\"6,1213\"").contains("\"geometry\":null");
  }

  @Test
  void kindsAreJsonTypesAndTextStaysText() throws IOException {
    var text =
        write(
            row(
                List.of("code", "n", "oui", "le", "vide"),
                Cell.text("01004"),
                new Cell("12.5", CellKind.NUMBER),
                new Cell("true", CellKind.BOOLEAN),
                new Cell("2020-01-01", CellKind.DATE),
                Cell.EMPTY));
    assertThat(text)
        .contains(
            "{\"code\":\"01004\",\"n\":12.5,\"oui\":true,\"le\":\"2020-01-01\",\"vide\":null}");
  }

  @Test
  void namesAreFilledAndUniqueAndTold() throws IOException {
    var table = row(List.of("nom", "", "nom", "nom_2"), texts("a", "b", "c", "d"));
    var problems = new ArrayList<Problem>();
    assertThat(write(table, problems))
        .contains("{\"nom\":\"a\",\"field_2\":\"b\",\"nom_3\":\"c\",\"nom_2\":\"d\"}");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            Message.of("format.geojson.renamed", "field_2"),
            Message.of("format.geojson.renamed", "nom_3"),
            Message.of("format.geojson.no-position"));
  }

  private static Table row(List<String> labels, Cell... cells) {
    var builder = new TableBuilder(labels);
    builder.startRow(2);
    List.of(cells).forEach(builder::cell);
    builder.endRow();
    return builder.build(ID, "t");
  }

  private static Cell[] texts(String... texts) {
    return List.of(texts).stream().map(Cell::text).toArray(Cell[]::new);
  }

  private static String coordinates(String text) {
    JsonObject file = JsonParser.parseString(text).getAsJsonObject();
    return file.getAsJsonArray("features")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("geometry")
        .get("coordinates")
        .toString();
  }

  private static String write(Table table) throws IOException {
    return write(table, new ArrayList<>());
  }

  private static String write(Table table, List<Problem> problems) throws IOException {
    var out = new ByteArrayOutputStream();
    problems.addAll(new GeoJsonWriter().write(table, WriteOptions.STANDARD, out, Progress.NONE));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Table read(String text) {
    return read(text, ReadOptions.GUESS);
  }

  private static Table read(String text, ReadOptions options) {
    var source = new Source("a.geojson", text.getBytes(StandardCharsets.UTF_8));
    return new GeoJsonReader().read(source, options, ID, Progress.NONE).table();
  }
}
