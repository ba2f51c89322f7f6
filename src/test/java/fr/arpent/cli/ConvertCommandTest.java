package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  /** Near Annecy in Lambert-93; the same in degrees. */
  private static final String LAMBERT = "nom,X,Y\na,942100.2,6538200.4\nb,942300.0,6537900.7\n";

  private static final double LON = 6.131;
  private static final double LAT = 45.898;
  private static final Offset<Double> HUNDRED_METRES = Offset.offset(0.02);

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  @Test
  void readsTheStandardInputAndWritesTheStandardOutput() {
    var bytes = "a;b\n1;é\n".getBytes(StandardCharsets.UTF_8);
    assertThat(program.run(bytes, "convert", "-", "-", "--to", "csv")).isZero();
    assertThat(program.out()).isEqualTo("a,b\n1,é\n");
  }

  @Test
  void aFormatNobodyWritesIsRefused() {
    var file = program.write("p.csv", "a\n1\n");
    assertThat(program.run("convert", file, program.path("p.xyz"))).isEqualTo(2);
    assertThat(program.err()).contains("p.xyz").contains(".csv");
    assertThat(folder.resolve("p.xyz")).doesNotExist();
  }

  @Test
  void whatWasDecidedWithoutAskingIsTold() throws IOException {
    var file = folder.resolve("parc.xls");
    try (var workbook = new HSSFWorkbook()) {
      rows(workbook, "Lisez-moi", "à lire");
      rows(workbook, "Parc", "Parc 2021", "", "id/nom/places", "1/Gare/12", "2/Halle/8");
      try (var stream = Files.newOutputStream(file)) {
        workbook.write(stream);
      }
    }
    var out = program.path("o.csv");
    assertThat(program.run("convert", file.toString(), out)).isZero();
    assertThat(program.err().lines())
        .satisfiesExactly(
            sheet -> assertThat(sheet).contains("«\u00a0Parc\u00a0»", "Lisez-moi", "--sheet"),
            header ->
                assertThat(header)
                    .contains("ligne 3", "les 2 lignes", "pas partie des données", "--header-row")
                    .doesNotContain("à part"));
    assertThat(program.read("o.csv")).startsWith("Parc 2021\n\nid,nom,places\n1,Gare,12\n");
    program.run("convert", file.toString(), out, "--sheet", "Parc", "--header-row", "3");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void whatIsOddAboutTheFileIsToldToo() {
    var file = program.write("p.csv", "a,b,a\n1,2,3\n4\n");
    assertThat(program.run("convert", file, program.path("o.xlsx"))).isZero();
    assertThat(program.err()).contains("p.csv, ligne 1", "existe déjà");
    var data = program.write("q.csv", "Gare,12\nHalle,8\n");
    assertThat(program.run("convert", data, program.path("o.csv"))).isZero();
    assertThat(program.err()).contains("--header-row 1");
    assertThat(program.read("o.csv")).isEqualTo("Gare,12\nHalle,8\n");
  }

  @Test
  void titlesThatAGeoJsonCannotHoldAreTold() {
    var file = program.write("p.csv", "Parc 2021;;\nid;lon;lat\na;6,1;45,9\nb;6,2;45,8\n");
    assertThat(program.run("convert", file, program.path("o.geojson"))).isZero();
    assertThat(program.err()).contains("au-dessus des titres n’a pas de place");
  }

  private static void rows(HSSFWorkbook workbook, String name, String... rows) {
    var sheet = workbook.createSheet(name);
    for (var i = 0; i < rows.length; i++) {
      var row = sheet.createRow(i);
      var cells = rows[i].split("/", -1);
      for (var c = 0; c < cells.length; c++) {
        row.createCell(c).setCellValue(cells[c]);
      }
    }
  }

  @Test
  void geoJsonIsInDegreesAndSaysHowItWasRead() {
    var file = program.write("p.csv", LAMBERT);
    assertThat(program.run("convert", file, program.path("p.geojson"))).isZero();
    assertThat(program.err()).contains("Lambert-93").contains("2154");
    var point = coordinates(0);
    assertThat(point.get(0).getAsDouble()).isCloseTo(LON, HUNDRED_METRES);
    assertThat(point.get(1).getAsDouble()).isCloseTo(LAT, HUNDRED_METRES);
  }

  @Test
  void whatIsToldOfTheSystemIsBelieved() {
    var file = program.write("p.csv", "nom,X,Y\na,1942100.2,5188200.4\nb,1942300.0,5187900.7\n");
    var out = program.path("p.geojson");
    assertThat(program.run("convert", file, out, "--from-crs", "EPSG:3946")).isZero();
    var in46 = coordinates(0).get(1).getAsDouble();
    assertThat(program.run("convert", file, out, "--from-crs", "3945")).isZero();
    assertThat(coordinates(0).get(1).getAsDouble() - in46).isBetween(5.0, 10.0);
  }

  @Test
  void anotherSystemComesInColumnsBeside() {
    var file = program.write("p.csv", LAMBERT);
    var out = program.path("o.csv");
    assertThat(program.run("convert", file, out, "--to-crs", "4326")).isZero();
    assertThat(program.read("o.csv")).startsWith("nom,X,Y,longitude,latitude\na,942100.2,");
    assertThat(program.run("convert", out, program.path("q.csv"), "--to-crs", "3946")).isZero();
    assertThat(program.read("q.csv"))
        .startsWith("nom,X,Y,longitude,latitude,x_3946,y_3946\na,942100.2,6538200.4,");
  }

  @Test
  void geometriesInMetresWithoutSystemAreFoundAndMoved() {
    var file =
        program.write(
            "p.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"nom":"a"},
             "geometry":{"type":"Point","coordinates":[942100.2,6538200.4]}}]}
            """);
    assertThat(program.run("convert", file, program.path("o.csv"), "--to-crs", "4326")).isZero();
    assertThat(program.read("o.csv")).contains("POINT (6.1");
    assertThat(program.run("convert", file, program.path("o2.geojson"))).isZero();
    assertThat(program.read("o2.geojson")).contains("\"coordinates\":[6.1");
  }

  @Test
  void degreesKeepEveryDigit() {
    var file =
        program.write(
            "p.geojson",
            """
            {"type":"Feature","properties":{},
             "geometry":{"type":"Point","coordinates":[6.123456789012,45.987654321098]}}
            """);
    assertThat(program.run("convert", file, program.path("o.geojson"))).isZero();
    assertThat(program.read("o.geojson")).contains("[6.123456789012,45.987654321098]");
  }

  @Test
  void whatStaysAmbiguousNamesTheHypotheses() {
    var file = program.write("p.csv", "nom,X,Y\na,500000,5400000\nb,500100,5400200\n");
    assertThat(program.run("convert", file, program.path("p.geojson")))
        .as(program.err())
        .isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).contains("32630").contains("3857").contains("--from-crs");
    assertThat(folder.resolve("p.geojson")).doesNotExist();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    var file = program.write("p.csv", LAMBERT);
    var json = program.path("p.geojson");
    assertThat(program.run("convert", file, json, "--to-crs", "2154")).isEqualTo(2);
    assertThat(program.err()).contains("geojson");
    assertThat(program.run("convert", file, json, "--from-crs", "lambert")).isEqualTo(2);
    assertThat(program.err()).contains("lambert");
    var plain = program.write("q.csv", "a,b\nx,y\n");
    assertThat(program.run("convert", plain, json, "--from-crs", "2154")).isEqualTo(2);
    assertThat(program.run("convert", file, file)).isEqualTo(2);
    assertThat(program.read("p.csv")).isEqualTo(LAMBERT);
  }

  private String schema() {
    return program.write(
        "s.json",
        """
        {"fields":[{"name":"id"},{"name":"nom"},{"name":"longitude"},{"name":"latitude"}]}
        """);
  }

  @Test
  void aSchemaTellsTheColumnsAndTheOthersLeaveWhenAsked() {
    var file = program.write("p.csv", "Nom,remarque,id\nGare,vu,1\nHalle,,2\n");
    assertThat(program.run("convert", file, "-", "--schema", schema())).isZero();
    assertThat(program.out()).isEqualTo("id,nom,longitude,latitude\n1,Gare,,\n2,Halle,,\n");
    assertThat(program.err().lines())
        .singleElement()
        .asString()
        .contains("Une colonne", ": remarque. Pour la garder", "--all-columns");
    program.run("convert", file, "-", "--schema", schema(), "--all-columns");
    assertThat(program.out())
        .isEqualTo("id,nom,longitude,latitude,remarque\n1,Gare,,,vu\n2,Halle,,,\n");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void positionsAreReadBeforeTheirColumnsStayBehind() {
    var file = program.write("p.csv", LAMBERT);
    var json = program.path("p.geojson");
    assertThat(program.run("convert", file, json, "--schema", schema())).isZero();
    assertThat(coordinates(0).get(0).getAsDouble()).isCloseTo(LON, HUNDRED_METRES);
    assertThat(program.read("p.geojson")).doesNotContain("942100.2");
    program.run("convert", file, "-", "--schema", schema(), "--to-crs", "4326");
    assertThat(program.out()).contains("\n,a,6.1").contains(",45.8");
    assertThat(program.run("convert", json, program.path("q.geojson"), "--schema", schema()))
        .isZero();
    assertThat(program.read("q.geojson")).contains("\"coordinates\":[6.1");
  }

  private JsonArray coordinates(int feature) {
    return JsonParser.parseString(program.read("p.geojson"))
        .getAsJsonObject()
        .getAsJsonArray("features")
        .get(feature)
        .getAsJsonObject()
        .getAsJsonObject("geometry")
        .getAsJsonArray("coordinates");
  }
}
