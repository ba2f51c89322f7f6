package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.schema.json.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Files that towns published, against the national schemas: the errors that were counted by hand.
 */
class TownFilesTest {

  @Test
  void fifteenCellsOfTheExampleOfGrantsAreWrongAndItsSiretNumbersAreInvented() throws IOException {
    var findings = check("poitiers-subventions.csv", "scdl__subventions");
    assertThat(byField(findings))
        .isEqualTo(
            Map.of(
                "", 1L,
                "pourcentageSubvention", 4L,
                "rnaBeneficiaire", 3L,
                "notificationUE", 2L,
                "dateConvention", 1L,
                "montant", 2L,
                "idAttribuant", 1L + 29,
                "idBeneficiaire", 20L,
                "datesPeriodeVersement", 1L,
                "nature", 1L));
    assertThat(findings.errorCounts())
        .containsEntry("french-siret-value", 29L + 20)
        .containsEntry("one-of-required", 1L);
    assertThat(findings.count(Severity.ERROR)).isEqualTo(15 + 29 + 20 + 1);
    assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void strictlyEachRowOfTheGrantsLacksTheLastCellAsWell() throws IOException {
    var findings = checked("poitiers-subventions.csv", "scdl__subventions", CheckOptions.STRICT);
    assertThat(findings.errorCounts())
        .containsEntry("missing-label", 1L)
        .containsEntry("missing-cell", 29L);
    assertThat(findings.count(Severity.ERROR)).isEqualTo(15 + 1 + 29);
  }

  @Test
  void noCellOfTheCarPoolingPlacesIsWrongAndSevenColumnsAreItsOwn() throws IOException {
    var findings = check("corse-covoiturage.csv", "etalab__schema-lieux-covoiturage");
    assertThat(findings.table().rowCount()).isEqualTo(60);
    assertThat(findings.valid()).isTrue();
    assertThat(codes(findings)).isEqualTo(Map.of("extra-header-warn", 7L));
  }

  @Test
  void noCellOfTheChargingPointsIsWrongThoughNearlyAllAreOffTheMap() throws IOException {
    var findings = check("irve-consolide-2021.csv", "etalab__schema-irve-statique");
    assertThat(findings.table().rowCount()).isEqualTo(1294);
    assertThat(findings.valid()).isTrue();
    assertThat(codes(findings))
        .isEqualTo(Map.of("extra-header-warn", 2L, "missing-header-warn", 1L));
  }

  private static Map<String, Long> byField(Findings findings) {
    return findings.entries().stream()
        .filter(e -> e.cause().severity() == Severity.ERROR)
        .collect(Collectors.groupingBy(Entry::field, Collectors.counting()));
  }

  private static Map<String, Long> codes(Findings findings) {
    return findings.entries().stream()
        .collect(Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.counting()));
  }

  private static Findings check(String file, String schema) throws IOException {
    return checked(file, schema, CheckOptions.NATIONAL);
  }

  private static Findings checked(String file, String schema, CheckOptions options)
      throws IOException {
    var source = Sources.read(Shared.file("data/town-files/" + file));
    var table = Formats.all().read(source, ReadOptions.GUESS, Tables.ID, Progress.NONE).table();
    var json = Files.readString(Shared.file("data/schemas/" + schema + ".json"));
    return new Checker().check(table, SchemaReader.read(json, schema), options);
  }
}
