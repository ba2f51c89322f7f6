package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import fr.arpent.format.dbf.DbfMaker;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {
  private static final String GEOJSON =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[6.1,45.9]}}]}";

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  @Test
  void everyMemberOfTheAnswerIsThere() {
    var file = program.write("p.csv", "nom;x\nÉcole;1\n;2\n");
    assertThat(program.run("inspect", file, "--format", "json")).isZero();
    var json = program.json();
    assertThat(json.keySet())
        .containsExactly(
            "file",
            "format",
            "encoding",
            "delimiter",
            "quote",
            "headerRow",
            "sheet",
            "sheets",
            "rows",
            "columns",
            "crs",
            "problems");
    assertThat(json.get("format").getAsString()).isEqualTo("csv");
    assertThat(json.get("encoding").getAsString()).isEqualTo("UTF-8");
    assertThat(json.get("delimiter").getAsString()).isEqualTo(";");
    assertThat(json.get("headerRow").getAsInt()).isEqualTo(1);
    assertThat(json.get("sheet").isJsonNull()).isTrue();
    assertThat(json.get("rows").getAsInt()).isEqualTo(2);
    var first = json.getAsJsonArray("columns").get(0).getAsJsonObject();
    assertThat(first.toString())
        .isEqualTo("{\"name\":\"nom\",\"type\":\"string\",\"distinct\":1,\"empty\":1}");
  }

  @ParameterizedTest
  @CsvSource({
    "p.csv, --sheet, Feuil1",
    "p.csv, --layer, 1",
    "p.geojson, --delimiter, ;",
    "p.geojson, --header-row, 2"
  })
  void anOptionThatMeansNothingForTheFileIsTold(String name, String option, String value) {
    var content = name.endsWith("csv") ? "a,b\n1,2\n" : GEOJSON;
    assertThat(program.run("inspect", program.write(name, content), option, value)).isZero();
    assertThat(program.err()).contains(option + " n’a pas servi");
  }

  @Test
  void anOptionThatServedIsNot() {
    var file = program.write("p.csv", "a;b\n1;2\n");
    assertThat(program.run("inspect", file, "--delimiter", ";", "--header-row", "1")).isZero();
    assertThat(program.err()).isEmpty();
  }

  @Test
  void rowsOfAnotherLengthAndWhatCouldBeTidiedAreTold() {
    var file =
        program.write(
            "p.csv",
            """
            nom;places;quartier
            Gare;4;Centre
            Lac;2
            Quai;6;Bas;de trop
            Port;nc;Bas
            Parc;8;Haut
            """);
    assertThat(program.run("inspect", file)).isZero();
    assertThat(program.out())
        .contains("une ligne s’arrête avant le dernier en-tête")
        .contains("une ligne va plus loin que le dernier en-tête")
        .contains("à ranger")
        .contains("places")
        .contains("nc");
    assertThat(program.run("inspect", program.write("q.csv", "a;b\n1;2\n3;4\n"))).isZero();
    assertThat(program.out()).doesNotContain("ligne s’arrête").doesNotContain("à ranger");
  }

  @Test
  void typesAreTheLikeliest() {
    var file =
        program.write(
            "p.csv",
            """
            code,places,prix,jour,ouvert,note,rien
            01004,12,1.5,2024-03-12,true,a,
            74010,7,12,2024-03-13,false,12,
            """);
    program.run("inspect", file, "--format", "json");
    assertThat(each("columns", "type"))
        .containsExactly("string", "integer", "number", "date", "boolean", "string", "any");
  }

  @Test
  void positionsAreRanked() {
    var file =
        program.write(
            "p.csv", "nom,X,Y\na,941900.5,6538000.1\nb,942100.2,6538200.4\nc,942300,6537900.7\n");
    program.run("inspect", file, "--format", "json");
    var best = program.json().getAsJsonArray("crs").get(0).getAsJsonObject();
    assertThat(best.keySet()).containsExactly("epsg", "x", "y", "score");
    assertThat(best.get("epsg").getAsInt()).isEqualTo(2154);
    assertThat(best.get("x").getAsString()).isEqualTo("X");
    assertThat(best.get("y").getAsString()).isEqualTo("Y");
    assertThat(best.get("score").getAsDouble()).isBetween(0.5, 1.0);
  }

  @Test
  void peopleGetSentences() {
    var file = program.write("p.csv", "nom;lon;lat\nÉcole;6.13;45.9\nGare;6.12;45.901\n");
    assertThat(program.run("inspect", file)).isZero();
    assertThat(program.out())
        .contains("lignes\u202f: 2")
        .contains("colonne «\u00a0nom\u00a0»\u202f: texte, 2 valeurs différentes")
        .contains("colonne «\u00a0lon\u00a0»\u202f: nombre, 2 valeurs différentes")
        .contains("EPSG 4326");
  }

  @Test
  void whatWasOddIsTold() {
    var file = program.write("p.csv", "a,b\n1,2\n1,2,3\n4,5\n");
    program.run("inspect", file, "--format", "json");
    assertThat(program.json().getAsJsonArray("problems")).isNotEmpty();
  }

  @Test
  void anEncodingNamedByTheFileBesideIsToldAsSuch() throws IOException {
    var street = "Allée".getBytes(Charset.forName("IBM850"));
    var maker = new DbfMaker(StandardCharsets.US_ASCII).field("RUE", 'C', 20);
    var file = Files.write(folder.resolve("v.dbf"), maker.binary(" ", street).source().bytes());
    program.write("v.cpg", "CP850");
    assertThat(program.run("inspect", file.toString())).isZero();
    assertThat(program.out()).contains("Accents lus en IBM850, comme le dit le fichier .cpg");
    program.run("convert", file.toString(), "-", "--to", "csv");
    assertThat(program.out()).contains("Allée");
    program.run("inspect", file.toString(), "--encoding", "UTF-8");
    assertThat(program.out()).doesNotContain(".cpg");
    assertThat(program.run("inspect", folder.resolve("v.cpg").toString())).isNotZero();
    assertThat(program.err()).contains("Ouvrez la table à côté, v.dbf");
  }

  private List<String> each(String list, String member) {
    return program.json().getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(o -> o.get(member).getAsString())
        .toList();
  }
}
