package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasCommandTest {
  private static final String BIKES = "stationnement-cyclable";

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  @Test
  void byItselfItListsTheCatalogue() {
    assertThat(program.run("schemas")).isZero();
    assertThat(program.out().lines())
        .hasSizeGreaterThan(60)
        .allSatisfy(line -> assertThat(line).matches("[^\\t ]+\\t\\S.*"))
        .anySatisfy(line -> assertThat(line).startsWith(BIKES + "\t"));
  }

  @Test
  void wordsAreLookedFor() {
    assertThat(program.run("schemas", "search", "stationnement", "cyclable")).isZero();
    assertThat(program.out().lines().findFirst())
        .hasValueSatisfying(l -> assertThat(l).startsWith(BIKES));
    assertThat(program.run("schemas", "search", "licorne")).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).contains("licorne");
  }

  @Test
  void aSchemaIsShownWithWhatItAsks() {
    assertThat(program.run("schemas", "show", BIKES)).isZero();
    assertThat(program.out())
        .startsWith(BIKES + " ")
        .contains("* id_local (texte)")
        .contains("  id_osm (texte)")
        .contains("SANS ACCROCHE");
    assertThat(program.run("schemas", "show", "etalab/schema-stationnement-cyclable")).isZero();
    assertThat(program.run("schemas", "show", "rien-de-tel")).isEqualTo(2);
  }

  @Test
  void everySchemaOfTheCatalogueCanBeShown() {
    program.run("schemas");
    for (var line : program.out().lines().toList()) {
      var name = line.substring(0, line.indexOf('\t'));
      assertThat(program.run("schemas", "show", name)).as(name).isZero();
      assertThat(program.out()).as(name).startsWith(name);
    }
  }

  @Test
  void aTemplateOfTextHasTheTitlesAndIsValid() {
    var out = program.path("modele.csv");
    assertThat(program.run("schemas", "template", BIKES, out)).isZero();
    assertThat(program.read("modele.csv").lines().toList())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("id_local,id_osm,code_com,"));
    assertThat(program.run("check", out, "--schema", BIKES)).isZero();
  }

  /**
   * Strictly, so that titles and their order are those of the schema; that a schema refers to
   * another file is no fault of the header.
   */
  @Test
  void theTemplateOfEverySchemaOfTheCatalogueIsValidAndItsOwn() {
    for (var entry : new Catalogue().entries()) {
      var name = entry.origin().owner().orElseThrow() + "/" + entry.name();
      var out = program.path(entry.name() + ".csv");
      assertThat(program.run("schemas", "template", name, out)).as(name).isZero();
      program.run("check", out, "--schema", name, "--format", "json");
      assertThat(program.json().getAsJsonArray("errors"))
          .as(name)
          .allMatch(e -> e.getAsJsonObject().get("code").getAsString().equals("resource-error"));
      assertThat(program.json().getAsJsonArray("warnings")).as(name).isEmpty();
      assertThat(program.json().getAsJsonObject("schema").get("name").getAsString())
          .isEqualTo(entry.name());
    }
  }

  @Test
  void aWorkbookTemplateOffersListsAndMarksWhatIsRequired() throws IOException {
    var out = program.path("modele.xlsx");
    assertThat(program.run("schemas", "template", BIKES, out)).isZero();
    assertThat(program.run("check", out, "--schema", BIKES)).isZero();
    try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("modele.xlsx")))) {
      var titles = book.getSheetAt(0).getRow(0);
      var names =
          IntStream.range(0, titles.getLastCellNum())
              .mapToObj(i -> titles.getCell(i).getStringCellValue())
              .toList();
      var list = names.indexOf("type_accroche");
      assertThat(book.getSheetAt(0).getDataValidations())
          .anySatisfy(
              rule ->
                  assertThat(rule.getRegions().getCellRangeAddress(0).getFirstColumn())
                      .isEqualTo(list));
      assertThat(titles.getCell(0).getCellStyle()).isNotEqualTo(titles.getCell(1).getCellStyle());
      assertThat(titles.getCell(0).getCellComment().getString().getString())
          .contains("À remplir sur chaque ligne");
      assertThat(book.isSheetHidden(1)).isTrue();
    }
  }

  @Test
  void aFilledTemplateIsReadBackWithoutADoubt() throws IOException {
    var out = program.path("modele.xlsx");
    program.run("schemas", "template", BIKES, out);
    try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("modele.xlsx")))) {
      book.getSheetAt(0).createRow(1).createCell(0).setCellValue("007");
      try (var stream = Files.newOutputStream(folder.resolve("rempli.xlsx"))) {
        book.write(stream);
      }
    }
    assertThat(program.run("inspect", program.path("rempli.xlsx"), "--format", "json")).isZero();
    assertThat(program.json().get("sheet").getAsString()).isEqualTo(BIKES);
    assertThat(program.json().get("rows").getAsInt()).isEqualTo(1);
  }

  @Test
  void theSchemaOfAFileIsGuessed() {
    program.run("schemas", "template", BIKES, program.path("modele.csv"));
    assertThat(program.run("schemas", "guess", program.path("modele.csv"))).isZero();
    assertThat(program.out()).startsWith(BIKES + " (");
    var other = program.write("p.csv", "zzz,yyy\n1,2\n");
    assertThat(program.run("schemas", "guess", other)).isZero();
    assertThat(program.err()).contains("Aucun schéma");
  }

  @Test
  void aSchemaIsAddedUsedComparedAndRemoved() {
    var old =
        program.write(
            "v1.json", "{\"name\":\"bancs\",\"version\":\"1\",\"fields\":[{\"name\":\"a\"}]}");
    var now =
        program.write(
            "v2.json",
            "{\"name\":\"bancs\",\"version\":\"2\",\"fields\":[{\"name\":\"a\"},{\"name\":\"b\"}]}");
    assertThat(program.run("schemas", "compare", old, now)).isZero();
    assertThat(program.out()).contains("nouvelle colonne «\u00a0b\u00a0»");
    assertThat(program.run("schemas", "add", old)).isZero();
    assertThat(program.run("schemas", "add", now)).isZero();
    assertThat(program.out())
        .contains("de la version 1 à la version 2")
        .contains("nouvelle colonne «\u00a0b\u00a0»");
    var file = program.write("x.csv", "a,b\n1,2\n");
    assertThat(program.run("check", file, "--schema", "bancs")).isZero();
    assertThat(program.run("schemas", "remove", "bancs")).isZero();
    assertThat(program.run("check", file, "--schema", "bancs")).isEqualTo(2);
    assertThat(program.run("schemas", "remove", "bancs")).isZero();
    assertThat(program.out()).contains("rien n’a changé");
  }
}
