package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every option of {@code arpent check}, by its effect. */
class CheckCommandTest {
  private static final String BIKES = "stationnement-cyclable";

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  @Test
  void errorsAreToldAsPromised() {
    var file = program.write("p.csv", "id_local,capacite\nA1,12\n,dix\n");
    assertThat(check(file, "--schema", BIKES, "--national")).isEqualTo(1);
    var json = program.json();
    assertThat(json.keySet())
        .containsExactly("file", "schema", "rows", "valid", "counts", "errors", "warnings");
    assertThat(json.get("file").getAsString()).isEqualTo(file);
    assertThat(json.get("rows").getAsInt()).isEqualTo(2);
    assertThat(json.get("valid").getAsBoolean()).isFalse();
    assertThat(json.getAsJsonObject("schema").get("name").getAsString()).isEqualTo(BIKES);
    assertThat(json.getAsJsonObject("counts").get("type-error").getAsInt()).isEqualTo(1);
    var errors = list(json, "errors");
    assertThat(errors)
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(e.keySet())
                    .containsExactly(
                        "row", "column", "field", "code", "value", "message", "suggestion"));
    var wrong = errors.stream().filter(e -> e.get("code").getAsString().equals("type-error"));
    assertThat(wrong)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.get("row").getAsInt()).isEqualTo(3);
              assertThat(e.get("column").getAsInt()).isEqualTo(2);
              assertThat(e.get("field").getAsString()).isEqualTo("capacite");
              assertThat(e.get("value").getAsString()).isEqualTo("dix");
            });
    assertThat(errors)
        .filteredOn(e -> e.get("code").getAsString().equals("missing-label"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.get("row").isJsonNull()).isTrue());
  }

  /** The place says which column it is: the sentence after it does not say so again. */
  @ParameterizedTest
  @CsvSource({
    "fr,'a,nom\n1,\n','ligne 2, nom\u202f: La case est vide, alors qu’elle est obligatoire'",
    "en,'a,nom\n1,\n','row 2, nom: The cell is empty, but a value is required'",
    "fr,'a,nom\n1\n','ligne 2, nom\u202f: La ligne s’arrête avant cette colonne'",
    "en,'a,nom\n1\n','row 2, nom: The row ends before this column'"
  })
  void theColumnIsNamedOnce(String language, String content, String line) {
    var schema = schema("{\"name\":\"a\"},{\"name\":\"nom\",\"constraints\":{\"required\":true}}");
    var file = program.write("p.csv", content);
    assertThat(program.run("check", file, "--schema", schema, "--lang", language)).isEqualTo(1);
    assertThat(program.out().lines()).contains(line);
  }

  @Test
  void aSuggestionIsWhatWouldBeRight() {
    var schema = schema("{\"name\":\"jour\",\"type\":\"date\"}");
    var file = program.write("p.csv", "jour\n24/11/2021\n");
    assertThat(check(file, "--schema", schema)).isEqualTo(1);
    assertThat(list(program.json(), "errors"))
        .singleElement()
        .satisfies(e -> assertThat(e.get("suggestion").getAsString()).isEqualTo("2021-11-24"));
  }

  /** Rows wider than the titles, and titles that are all empty, do not move the header. */
  @ParameterizedTest
  @CsvSource({
    "'nom\n\né,z\n','blank-row 2;extra-cell 3'",
    "'\"\"\nÉcole\n','blank-label 0'",
  })
  void theTitlesOfTheSchemaTellTheHeader(String content, String expected) {
    var file = program.write("p.csv", content);
    check(file, "--schema", schema("{\"name\":\"nom\"}"));
    var found =
        list(program.json(), "errors").stream()
            .map(
                e ->
                    e.get("code").getAsString()
                        + " "
                        + (e.get("row").isJsonNull() ? 0 : e.get("row").getAsInt()))
            .toList();
    assertThat(String.join(";", found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'',source-error",
    "'\n\n',source-error",
    "'<html><body></body></html>',format-error"
  })
  void aFileWithoutATableIsToldUnderTheValidatorsCode(String content, String code) {
    var file = program.write("p.csv", content);
    assertThat(check(file, "--schema", schema("{\"name\":\"nom\"}"))).isEqualTo(2);
    assertThat(program.json().get("valid").getAsBoolean()).isFalse();
    assertThat(list(program.json(), "errors"))
        .singleElement()
        .satisfies(e -> assertThat(e.get("code").getAsString()).isEqualTo(code));
    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  void bytesThatMeanNothingInTheEncodingToldAreOneError() throws IOException {
    var file = program.write("p.csv", "");
    Files.write(Path.of(file), "nom\nÉcole\nMusée\n".getBytes(StandardCharsets.ISO_8859_1));
    var schema = schema("{\"name\":\"nom\"}");
    assertThat(check(file, "--schema", schema)).isZero();
    assertThat(check(file, "--schema", schema, "--encoding", "utf-8")).isEqualTo(1);
    assertThat(list(program.json(), "errors"))
        .singleElement()
        .satisfies(e -> assertThat(e.get("code").getAsString()).isEqualTo("encoding-error"));
  }

  @Test
  void withoutSchemaTheTableIsLookedAtByItself() {
    var file = program.write("p.csv", "nom,place\nA,B\n");
    assertThat(check(file)).isZero();
    assertThat(program.json().get("schema").isJsonNull()).isTrue();
    assertThat(program.json().get("valid").getAsBoolean()).isTrue();
    var twice = program.write("q.csv", "nom,nom\nA,B\n");
    assertThat(check(twice)).isEqualTo(1);
    assertThat(list(program.json(), "errors"))
        .singleElement()
        .satisfies(e -> assertThat(e.get("code").getAsString()).isEqualTo("duplicate-label"));
  }

  @Test
  void adviceIsOnlyGivenWhenAskedFor() {
    var schema =
        program.write("s.json", "{\"fields\":[{\"name\":\"nom\"}],\"uniqueKeys\":[[\"nom\"]]}");
    var file = program.write("p.csv", "nom\nMarché\nMarché\n");
    assertThat(check(file, "--schema", schema)).isZero();
    assertThat(list(program.json(), "warnings")).isEmpty();
    assertThat(check(file, "--schema", schema, "--advice")).isZero();
    assertThat(list(program.json(), "warnings")).isNotEmpty();
  }

  @Test
  void someChecksAreOnlyDoneWhenAskedFor() {
    var schema = schema("{\"name\":\"n\",\"type\":\"integer\"}");
    var file = program.write("p.csv", "n\n32767\n32767\n");
    assertThat(check(file, "--schema", schema)).isZero();
    assertThat(check(file, "--schema", schema, "--also", "truncated-value,duplicate-row"))
        .isEqualTo(1);
    var counts = program.json().getAsJsonObject("counts");
    assertThat(counts.get("truncated-value").getAsInt()).isEqualTo(2);
    assertThat(counts.get("duplicate-row").getAsInt()).isEqualTo(1);
    assertThat(check(file, "--also", "spelling")).isEqualTo(2);
    assertThat(program.err()).contains("«\u00a0spelling\u00a0»", "duplicate-row, truncated-value");
  }

  @Test
  void theNationalValidatorTakesColumnsInAnyOrder() {
    var schema = schema("{\"name\":\"a\"},{\"name\":\"b\",\"type\":\"integer\"}");
    var file = program.write("p.csv", "B,a\n1,x\n");
    assertThat(check(file, "--schema", schema)).isEqualTo(1);
    assertThat(check(file, "--schema", schema, "--national")).isZero();
    assertThat(list(program.json(), "warnings")).isNotEmpty();
  }

  @Test
  void theLimitStopsEveryFormButNotTheCounts() {
    var schema = schema("{\"name\":\"a\",\"type\":\"integer\"}");
    var file = program.write("p.csv", "a\nx\ny\nz\n");
    assertThat(check(file, "--schema", schema, "--limit", "2")).isEqualTo(1);
    assertThat(list(program.json(), "errors")).hasSize(2);
    assertThat(program.json().getAsJsonObject("counts").get("type-error").getAsInt()).isEqualTo(3);
    assertThat(program.run("check", file, "--schema", schema, "--limit", "2")).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(4);
    assertThat(program.out()).contains("Et une autre").contains("3 erreurs");
    program.run("check", file, "--schema", schema, "--limit", "2", "--format", "csv");
    assertThat(program.out().lines()).hasSize(3);
    program.run("check", file, "--schema", schema, "--limit", "2", "--format", "html");
    assertThat(program.out()).contains("<td>x</td>", "<td>y</td>").doesNotContain("<td>z</td>");
  }

  @Test
  void csvHasTheNamesOfTheJson() {
    var schema = schema("{\"name\":\"jour\",\"type\":\"date\"}");
    var file = program.write("p.csv", "jour\n\"24/11\n2021\"\n");
    assertThat(program.run("check", file, "--schema", schema, "--format", "csv")).isEqualTo(1);
    assertThat(program.out())
        .startsWith("row,column,field,code,value,message,suggestion\n2,1,jour,type-error,");
  }

  @Test
  void htmlGoesIntoAFileInTheLanguageAsked() {
    var schema = schema("{\"name\":\"a\",\"type\":\"integer\"}");
    var file = program.write("p.csv", "a\n<b>&\n");
    var page = program.path("page.html");
    assertThat(
            program.run(
                "check",
                file,
                "--schema",
                schema,
                "--format",
                "html",
                "--output",
                page,
                "--lang",
                "en"))
        .isEqualTo(1);
    assertThat(program.out()).isEmpty();
    assertThat(program.read("page.html"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<h1>p.csv</h1>")
        .contains("&lt;b&gt;&amp;")
        .doesNotContain("<b>&");
  }

  @Test
  void theFileCheckedIsNeverWrittenOver() {
    var file = program.write("p.csv", "a\n1\n");
    assertThat(program.run("check", file, "--output", file)).isEqualTo(2);
    assertThat(program.read("p.csv")).isEqualTo("a\n1\n");
  }

  @Test
  void theStandardInputIsChecked() {
    var bytes = "a;b\n1;é\n".getBytes(StandardCharsets.UTF_8);
    assertThat(program.run(bytes, "check", "-", "--format", "json")).isZero();
    assertThat(program.json().get("file").getAsString()).isEqualTo("-");
    assertThat(program.json().get("rows").getAsInt()).isEqualTo(1);
  }

  @Test
  void whatIsSaidOfTheFileIsBelieved() {
    var schema = schema("{\"name\":\"lieu\",\"constraints\":{\"enum\":[\"Tél,12\"]}}");
    var bytes = "un titre\nlieu\nT\u201al,12\n".getBytes(Charset.forName("windows-1252"));
    assertThat(
            program.run(
                bytes,
                "check",
                "-",
                "--schema",
                schema,
                "--encoding",
                "IBM850",
                "--delimiter",
                ";",
                "--header-row",
                "2",
                "--format",
                "json"))
        .as(program.err() + program.out())
        .isZero();
    assertThat(program.json().get("rows").getAsInt()).isEqualTo(1);
  }

  @Test
  void aSheetIsToldByItsNumberOrName() throws Exception {
    try (var book = new XSSFWorkbook()) {
      for (var name : List.of("un", "deux")) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("titre de " + name);
        sheet.createRow(1).createCell(0).setCellValue("texte");
      }
      try (var out = java.nio.file.Files.newOutputStream(folder.resolve("p.xlsx"))) {
        book.write(out);
      }
    }
    for (var told : List.of("2", "deux")) {
      assertThat(
              program.run("inspect", program.path("p.xlsx"), "--sheet", told, "--format", "json"))
          .isZero();
      assertThat(program.out()).contains("titre de deux");
    }
    assertThat(check(program.path("p.xlsx"), "--sheet", "9")).isEqualTo(2);
  }

  @Test
  void aSchemaThatIsNowhereIsNamed() {
    var file = program.write("p.csv", "a\n1\n");
    assertThat(check(file, "--schema", "rien-de-tel")).isEqualTo(2);
    assertThat(program.err()).contains("rien-de-tel");
  }

  private int check(String file, String... more) {
    var args = new String[more.length + 4];
    args[0] = "check";
    args[1] = file;
    args[2] = "--format";
    args[3] = "json";
    System.arraycopy(more, 0, args, 4, more.length);
    return program.run(args);
  }

  private String schema(String fields) {
    return program.write("schema.json", "{\"name\":\"essai\",\"fields\":[" + fields + "]}");
  }

  private static List<JsonObject> list(JsonObject json, String name) {
    return json.getAsJsonArray(name).asList().stream().map(e -> (JsonObject) e).toList();
  }

  @Test
  void whatTheSchemaAsksOfTheNationalValidatorIsMadeWhereItsVerdictIsWanted() {
    var schema =
        program.write(
            "s.json",
            """
            {"fields":[{"name":"siret"}],"custom_checks":[
            {"name":"french-siret-value","params":{"column":"siret"}},
            {"name":"french-siret-value","params":{"column":"autre"}},
            {"name":"phone-number-value","params":{"column":"tel"}}]}
            """);
    var file = program.write("p.csv", "siret\n1\n");
    assertThat(program.run("check", file, "--schema", schema, "--format", "json")).isZero();
    assertThat(program.json().get("valid").getAsBoolean()).isTrue();
    assertThat(program.err().lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains("2 contrôles", "french-siret-value, phone-number-value")
                    .contains("--national"));
    assertThat(program.run("check", file, "--national", "--schema", schema, "--format", "json"))
        .isOne();
    assertThat(program.json().getAsJsonObject("counts").toString())
        .isEqualTo("{\"french-siret-value\":1}");
    assertThat(program.err()).isEmpty();
    assertThat(program.run("schemas", "show", schema)).isZero();
    assertThat(program.out()).contains("phone-number-value");
  }

  @Test
  void columnsInAnotherOrderAreSaidToBeFreeForTheNationalValidator() {
    var schema = program.write("s.json", "{\"fields\":[{\"name\":\"a\"},{\"name\":\"b\"}]}");
    var file = program.write("p.csv", "b,a\n1,2\n");
    assertThat(program.run("check", file, "--schema", schema)).isOne();
    assertThat(program.err()).contains("--national");
    assertThat(program.run("check", file, "--schema", schema, "--national")).isZero();
    assertThat(program.err()).isEmpty();
  }

  @Test
  void whatIsAdvisedCanBeLeftOutByItsCode() {
    var file = program.write("p.csv", "a,b\n x,=1\n");
    assertThat(program.run("check", file, "--format", "json")).isZero();
    assertThat(program.json().getAsJsonArray("warnings")).hasSize(2);
    assertThat(program.run("check", file, "--without", "stray-blank", "--format", "json")).isZero();
    assertThat(program.json().getAsJsonArray("warnings")).hasSize(1);
    assertThat(program.run("check", file, "--without", "type-error")).isEqualTo(2);
    assertThat(program.err()).contains("type-error", "broken-code, ", ", stray-blank");
  }

  @Test
  void pointsOutsideTheOutlineOfTheTownAreTold() {
    var outline =
        program.write(
            "commune.geojson",
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom":"Ici"},
             "geometry":{"type":"Polygon",
              "coordinates":[[[6.0,45.8],[6.2,45.8],[6.2,46.0],[6.0,46.0],[6.0,45.8]]]}}]}
            """);
    var file = program.write("p.csv", "nom,lon,lat\nA,6.1,45.9\nB,6.3,45.9\nC,2.35,60\n");
    assertThat(program.run("check", file, "--outline", outline, "--format", "json")).isZero();
    assertThat(program.json().getAsJsonArray("warnings").asList())
        .extracting(w -> w.getAsJsonObject().get("code").getAsString())
        .containsExactly("outside-commune", "outside-france");
    assertThat(program.run("check", file, "--outline", file)).isEqualTo(2);
    assertThat(program.err()).contains("--outline");
  }
}
