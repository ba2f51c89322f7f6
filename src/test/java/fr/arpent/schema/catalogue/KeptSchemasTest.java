package fr.arpent.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.schema.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSchemasTest {
  @TempDir private Path data;
  private Catalogue catalogue = new Catalogue();

  @BeforeEach
  void empty() {
    catalogue = new Catalogue(KeptSchemas.under(data));
  }

  private static String json(String name, String version, String... columns) {
    var fields = new StringBuilder();
    for (var column : columns) {
      fields.append(fields.isEmpty() ? "" : ",").append("{\"name\":\"" + column + "\"}");
    }
    return "{\"name\":\"%s\",\"version\":\"%s\",\"fields\":[%s]}".formatted(name, version, fields);
  }

  @Test
  void aSchemaThatWasAddedIsFoundByItsNameInTheListAndBySearch() {
    assertThat(catalogue.find("bancs-publics")).isEmpty();
    var added = catalogue.add(json("bancs-publics", "1.0", "materiau"), "bancs.json");
    assertThat(added.replaces()).isEmpty();
    assertThat(catalogue.get("bancs-publics")).isEqualTo(added.schema());
    assertThat(catalogue.search("bancs"))
        .extracting(CatalogueEntry::name)
        .contains("bancs-publics");
    assertThat(new Catalogue(KeptSchemas.under(data)).entries())
        .extracting(CatalogueEntry::name)
        .contains("bancs-publics", "stationnement-cyclable");
  }

  @Test
  void anotherVersionTellsWhatItChangesAndTheOldFileStays() throws IOException {
    var first = json("bancs", "1.0", "materiau");
    catalogue.add(first, "bancs.json");
    var added = catalogue.add(json("bancs", "1.1", "materiau", "dossier"), "bancs.json");
    assertThat(added.replaces().flatMap(s -> s.origin().version())).contains("1.0");
    assertThat(added.changes()).hasSize(1);
    assertThat(catalogue.get("bancs").origin().version()).contains("1.1");
    assertThat(data.resolve("schemas").resolve("bancs.avant")).hasContent(first);
    assertThat(catalogue.entries()).extracting(CatalogueEntry::name).containsOnlyOnce("bancs");
  }

  @Test
  void aNewerVersionOfAPublishedOneIsComparedWithItAndTakesItsPlaceUntilItIsRemoved() {
    var published = catalogue.get("stationnement-cyclable");
    var added = catalogue.add(json("stationnement-cyclable", "9.0", "id_local"), "s.json");
    assertThat(added.replaces()).contains(published);
    assertThat(added.changes()).isNotEmpty();
    assertThat(catalogue.get("stationnement-cyclable").origin().version()).contains("9.0");
    assertThat(catalogue.entries())
        .extracting(CatalogueEntry::name)
        .containsOnlyOnce("stationnement-cyclable");
    assertThat(catalogue.remove("stationnement-cyclable")).isTrue();
    assertThat(catalogue.get("stationnement-cyclable")).isEqualTo(published);
    assertThat(catalogue.remove("stationnement-cyclable")).isFalse();
  }

  @Test
  void whatIsNoSchemaIsRefusedAndNothingIsKept() {
    assertThatThrownBy(() -> catalogue.add("<html>", "page.json"))
        .isInstanceOf(ProblemException.class);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void aNameLeadsOutOfNoFolder() {
    var added = catalogue.add(json("../../École d’art", "1", "a"), "x.json");
    assertThat(data.resolve("schemas")).isDirectoryContaining("glob:**/-ecole-d-art.json");
    assertThat(catalogue.get("../../École d’art")).isEqualTo(added.schema());
    assertThat(catalogue.remove("../../École d’art")).isTrue();
  }

  @Test
  void aKeptFileThatWasDamagedIsAsIfItHadNeverBeenAdded() throws IOException {
    catalogue.add(json("bancs", "1.0", "materiau"), "bancs.json");
    Files.writeString(data.resolve("schemas").resolve("bancs.json"), "{");
    assertThat(catalogue.find("bancs")).isEmpty();
    assertThat(catalogue.entries()).extracting(CatalogueEntry::name).doesNotContain("bancs");
    assertThat(catalogue.add(json("bancs", "1.1", "a"), "b").replaces()).isEmpty();
  }

  @Test
  void aSchemaWithoutANameIsCalledAsItsFile() {
    var schema = catalogue.add("{\"fields\":[{\"name\":\"a\"}]}", "/ici/mes bancs.json").schema();
    assertThat(schema.origin()).isEqualTo(Origin.named("mes-bancs"));
    assertThat(catalogue.get(schema.name())).isEqualTo(schema);
  }
}
