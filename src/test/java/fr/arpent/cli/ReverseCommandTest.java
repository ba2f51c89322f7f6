package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReverseCommandTest {
  private static final List<Map<String, String>> TRUTH =
      Written.truth("parkings_velo_2026.csv").subList(0, 40);

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));
  private String points = "";

  @BeforeEach
  void town() {
    program = new Program(folder);
    var file = program.write("a.csv", Written.text("adresses_vernelle.csv"));
    program.run("addresses", "import", file);
    var rows = new StringBuilder("est,nord\n");
    TRUTH.forEach(
        row ->
            rows.append(row.get("longitude")).append(',').append(row.get("latitude")).append('\n'));
    points = program.write("points.csv", rows.toString());
  }

  @Test
  void everyPointGetsItsNearestAddress() {
    assertThat(
            program.run("reverse", points, program.path("o.csv"), "--lon", "est", "--lat", "nord"))
        .as(program.err())
        .isZero();
    var metres = column("result_distance");
    for (var i = 0; i < TRUTH.size(); i++) {
      var expected = Double.parseDouble(Objects.requireNonNull(TRUTH.get(i).get("adresse_metres")));
      assertThat(Double.parseDouble(metres.get(i))).isBetween(expected - 0.8, expected + 0.8);
    }
    assertThat(column("result_status")).containsOnly("ok");
    assertThat(column("result_citycode")).doesNotContain("");
    assertThat(header()).startsWith("est,nord,result_latitude,result_longitude,result_label,");
    assertThat(header()).contains("result_crossing");
  }

  @Test
  void theStreetsBesideTheFileTellCrossings() throws IOException {
    for (var file : Written.TOWN.files()) {
      if (file.name().startsWith("fond/")) {
        file.write(folder);
      }
    }
    program.run("reverse", points, program.path("o.csv"), "--lon", "est", "--lat", "nord");
    assertThat(column("result_crossing")).anySatisfy(c -> assertThat(c).contains(" / "));
  }

  @Test
  void aFileOfStreetsTellsCrossings() throws IOException {
    var streets =
        program.write(
            "rues.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"nom":"Rue Haute","highway":"residential"},
             "geometry":{"type":"LineString","coordinates":[[6.0,45.9],[6.01,45.9]]}},
            {"type":"Feature","properties":{"nom":"Rue Basse","highway":"residential"},
             "geometry":{"type":"LineString","coordinates":[[6.005,45.89],[6.005,45.91]]}}]}
            """);
    var input = program.write("p.csv", "lon,lat\n6.005,45.9\n");
    var out = program.path("o.csv");
    program.run("reverse", input, out, "--streets", streets, "--radius", "100000");
    assertThat(column("result_crossing")).containsExactly("Rue Basse / Rue Haute");

    var none = program.write("vide.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    assertThat(program.run("reverse", input, out, "--streets", none)).isEqualTo(2);
    assertThat(program.err()).contains("vide.geojson");
    assertThat(program.run("reverse", input, out, "--streets", "nulle-part.geojson")).isEqualTo(2);
    assertThat(program.err()).contains("nulle-part.geojson");
  }

  @Test
  void whatWasDoneIsSaid() {
    var row = TRUTH.getFirst();
    var here = row.get("longitude") + "," + row.get("latitude");
    var input = program.write("p.csv", "lon,lat\n" + here + "\n6.0,10\n,\n");

    assertThat(program.run("reverse", input, program.path("o.csv"), "--lon", "lon", "--lat", "lat"))
        .isZero();

    assertThat(program.err())
        .contains(
            "1 point a son adresse, 1 sans adresse à moins de 100 m, 1 sans position (base a).");
  }

  @Test
  void theRadiusIsKept() {
    program.run(
        "reverse",
        points,
        program.path("o.csv"),
        "--lon",
        "est",
        "--lat",
        "nord",
        "--radius",
        "0.01");
    assertThat(column("result_status")).contains("not-found");
  }

  @Test
  void positionsAreFoundWhereNobodyNamesThem() {
    assertThat(program.run("reverse", points, program.path("o.csv"))).isZero();
    assertThat(program.err()).contains("est").contains("nord");
    assertThat(column("result_status")).containsOnly("ok");
  }

  /** Columns in metres that the user names are read in the system they are found to be in. */
  @Test
  void namedColumnsInMetresAreReadInTheirSystem() throws IOException {
    var lambert = program.write("l93.csv", "X,Y\n942118.4,6537902.1\n");
    assertThat(program.run("reverse", lambert, program.path("o.csv"), "--lon", "X", "--lat", "Y"))
        .isZero();
    assertThat(program.err()).contains("Lambert-93");
    assertThat(column("result_status")).containsExactly("ok");
  }

  @Test
  void standardStreamsAreTaken() {
    var input = "lon,lat\n6.0,45.0\n".getBytes(StandardCharsets.UTF_8);
    assertThat(program.run(input, "reverse", "-", "-", "--lon", "lon", "--lat", "lat")).isZero();
    assertThat(program.out()).startsWith("lon,lat,result_").contains("not-found");
  }

  @Test
  void whatIsMissingIsNamed() {
    var out = program.path("o.csv");
    assertThat(program.run("reverse", points, out, "--lon", "x", "--lat", "nord")).isEqualTo(2);
    assertThat(program.err()).contains("«\u00a0x\u00a0»").contains("est, nord");
    assertThat(program.run("reverse", points, out, "--lon", "est")).isEqualTo(2);
    assertThat(program.err()).contains("--lat");
    assertThat(program.run("reverse", points, out, "--store", program.path("vide"))).isEqualTo(2);
    assertThat(program.err()).contains("Aucune base d’adresses");
    assertThat(folder.resolve("o.csv")).doesNotExist();
  }

  private String header() {
    return program.read("o.csv").lines().findFirst().orElseThrow();
  }

  private List<String> column(String title) {
    var place = Arrays.asList(header().split(",")).indexOf(title);
    return program
        .read("o.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[place])
        .toList();
  }
}
