package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import fr.arpent.sample.plan.Lambert93;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class AddressFileTest {
  private static final List<List<String>> ROWS =
      Written.csv(AddressFile.NAME, StandardCharsets.UTF_8, ';');

  @Test
  void hasTheColumnsOfTheNationalBase() {
    assertThat(String.join(";", ROWS.getFirst()))
        .isEqualTo(
            "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;"
                + "code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;"
                + "nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;"
                + "certification_commune;cad_parcelles");
    assertThat(ROWS).allMatch(row -> row.size() == 23);
  }

  @Test
  void holdsEveryAddressOnceInTheOrderOfTheIdentifiers() {
    List<String> ids = ROWS.stream().skip(1).map(List::getFirst).toList();

    assertThat(ids)
        .hasSameSizeAs(Written.TOWN.plan().addresses())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("74999_\\d{4}_\\d{5}(_bis|_ter)?"));
  }

  @Test
  void degreesAndMetresAreTheSamePlace() {
    for (List<String> row : ROWS.subList(1, ROWS.size())) {
      Coordinate metres =
          Lambert93.project(Double.parseDouble(row.get(12)), Double.parseDouble(row.get(13)));
      assertThat(metres.x).isCloseTo(Double.parseDouble(row.get(10)), within(0.1));
      assertThat(metres.y).isCloseTo(Double.parseDouble(row.get(11)), within(0.1));
    }
  }

  @Test
  void writesNamesForThePostInCapitalsWithoutSigns() {
    assertThat(ROWS.subList(1, ROWS.size())).allMatch(row -> row.get(18).matches("[A-Z0-9 ]+"));
  }
}
