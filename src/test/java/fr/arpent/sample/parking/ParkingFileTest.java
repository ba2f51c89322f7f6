package fr.arpent.sample.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.plan.Lambert93;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ParkingFileTest {
  private static final List<List<String>> ROWS =
      Written.csv(ParkingFile.NAME, Charset.forName("windows-1252"), ';');
  private static final List<String> TITLES = ROWS.getFirst();
  private static final List<Map<String, String>> TRUTH = Written.truth(ParkingFile.NAME);
  private static final List<Fault> FAULTS = Written.faults(ParkingFile.NAME);

  @Test
  void hasSixHundredStandsInSeventeenColumnsButTwoRaggedRows() {
    assertThat(ROWS).hasSize(601);
    assertThat(TITLES).hasSize(17).startsWith("IDENTIFIANT", "NB_PLACES", "TYPE", "MOBILIER_U");
    for (int row = 1; row <= ROWS.size(); row++) {
      int width = row == 88 || row == 341 ? 16 : 17;
      assertThat(ROWS.get(row - 1)).as("row " + row).hasSize(width);
    }
  }

  @Test
  void isWrittenInWindows1252WithCarriageReturns() {
    String utf8 = Written.text(ParkingFile.NAME);
    String windows = new String(Written.bytes(ParkingFile.NAME), Charset.forName("windows-1252"));

    assertThat(utf8).contains("\uFFFD");
    assertThat(windows).contains("Vernelle", "Râtelier", "Rack 2 étages").contains("\r\n");
  }

  @Test
  void everyCellHoldsItsFaultOrTheTruthBesideIt() {
    for (Fault fault : FAULTS) {
      if (fault.row() > 0 && !fault.kind().equals("ragged-row")) {
        assertThat(cell(fault.row(), fault.column())).as(fault.toString()).isEqualTo(fault.dirty());
        assertThat(fault.dirty()).isNotEqualTo(fault.truth());
      }
    }
  }

  @Test
  void noCellHasTwoFaults() {
    List<String> cells =
        FAULTS.stream().filter(f -> f.row() > 0).map(f -> f.row() + f.column()).toList();

    assertThat(cells).doesNotHaveDuplicates();
  }

  @Test
  void whatTheListDoesNotNameIsTrue() {
    Map<String, String> fields =
        Map.of(
            "NB_PLACES",
            "capacite",
            "TYPE",
            "type_accroche",
            "MOBILIER_U",
            "mobilier",
            "MAJ",
            "date_maj",
            "OBS",
            "commentaires",
            "ACCES",
            "acces",
            "GESTIONNAIRE",
            "gestionnaire");
    Set<String> faulty =
        FAULTS.stream()
            .map(f -> f.row() + f.column())
            .collect(Collectors.toCollection(HashSet::new));
    fields.forEach(
        (column, field) -> {
          for (int row = 2; row <= ROWS.size(); row++) {
            if (!faulty.contains(row + column)) {
              assertThat(cell(row, column)).isEqualTo(TRUTH.get(row - 2).get(field));
            }
          }
        });
  }

  @Test
  void hasTheFaultsThatThePicturesOfTheWindowCount() {
    assertThat(count("MAJ", "french-date")).isEqualTo(152);
    assertThat(count("MAJ", "ambiguous-date")).isEqualTo(2);
    assertThat(FAULTS.stream().filter(f -> f.column().equals("MOBILIER_U"))).hasSize(84);
    assertThat(count("TYPE", "missing")).isEqualTo(24);
    assertThat(count("NB_PLACES", "unit")).isEqualTo(22);
    assertThat(count("NB_PLACES", "too-large")).isEqualTo(3);
    assertThat(count("X", "no-position")).isEqualTo(7);
    assertThat(TRUTH.stream().filter(t -> !"".equals(t.get("doublon_de")))).hasSize(5);
    assertThat(FAULTS.stream().map(Fault::dirty))
        .contains("nc", "NULL", "99999999", "03/04/2021")
        .anyMatch(text -> text.startsWith("="))
        .anyMatch(text -> text.contains("\n"))
        .anyMatch(text -> text.endsWith("\u00A0"));
  }

  @Test
  void keepsLeadingZerosOfStreetCodes() {
    assertThat(ROWS.subList(1, 80)).allMatch(row -> row.get(16).matches("0\\d{3}"));
  }

  @Test
  void trueDegreesAreTheTrueMetresConverted() {
    for (Map<String, String> truth : TRUTH) {
      Coordinate metres = Lambert93.project(number(truth, "longitude"), number(truth, "latitude"));

      assertThat(metres.x).isCloseTo(number(truth, "x"), within(0.02));
      assertThat(metres.y).isCloseTo(number(truth, "y"), within(0.02));
    }
  }

  @Test
  void everyStandLiesInTheCommuneAndBesideItsStreet() {
    GeometryFactory factory = new GeometryFactory();
    Geometry outline = Written.TOWN.plan().outline();
    for (Map<String, String> truth : TRUTH) {
      Coordinate place = new Coordinate(number(truth, "x"), number(truth, "y"));

      assertThat(outline.contains(factory.createPoint(place))).isTrue();
      assertThat(number(truth, "adresse_metres")).isLessThan(150);
    }
  }

  @Test
  void theAddressBesideEachStandIsOneOfTheTown() {
    Set<String> ids =
        Written.csv("adresses_vernelle.csv", java.nio.charset.StandardCharsets.UTF_8, ';').stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());

    assertThat(TRUTH).allSatisfy(truth -> assertThat(ids).contains(truth.get("adresse_id")));
  }

  @Test
  void copiesLieAFewMetresFromTheirOriginal() {
    Map<String, Map<String, String>> byId =
        TRUTH.stream().collect(Collectors.toMap(t -> t.getOrDefault("id_local", ""), t -> t));
    TRUTH.stream()
        .filter(t -> !"".equals(t.get("doublon_de")))
        .forEach(
            copy -> {
              Map<String, String> first = byId.getOrDefault(copy.get("doublon_de"), Map.of());
              double east = number(copy, "x") - number(first, "x");
              double north = number(copy, "y") - number(first, "y");
              assertThat(Math.hypot(east, north)).isBetween(0.5, 5.0);
              assertThat(copy.get("capacite")).isEqualTo(first.get("capacite"));
            });
  }

  private static double number(Map<String, String> truth, String title) {
    return Double.parseDouble(truth.getOrDefault(title, ""));
  }

  private static String cell(int row, String column) {
    return ROWS.get(row - 1).get(TITLES.indexOf(column));
  }

  private static long count(String column, String kind) {
    return FAULTS.stream().filter(f -> f.column().equals(column) && f.kind().equals(kind)).count();
  }
}
