package fr.arpent.address.columns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.position.Tables;
import fr.arpent.step.ColumnRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnProposalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "adresse|code_postal|commune; 12 rue du Lac|74000|Annecy; adresse+commune; code_postal; ",
        "Adresse complète|CP; 12 rue du Lac 74000 Annecy|74000; Adresse complète; CP; ",
        "numero|rep|nom_voie|insee; 12|bis|rue du Lac|74010; numero+rep+nom_voie; ; insee",
        "NUM_VOIE|TYPE_VOIE|NOM_VOIE|VILLE; 12|Rue|du Lac|Annecy;"
            + " NUM_VOIE+TYPE_VOIE+NOM_VOIE+VILLE; ;",
        "adr_num|adr_voie|com_cp|com_insee|com_nom; 4|Place du Marché|74000|74010|Annecy;"
            + " adr_num+adr_voie+com_nom; com_cp; com_insee",
        "nom|où|c1|c2; École|3 avenue de la Gare|74000|74010; où; c1; c2",
        "codeInsee|adresseStation|nbre; 74010|Rue Carnot|3; adresseStation; ; codeInsee",
        "adresse_mail|adresse; a@b.fr|2 place Pasteur; adresse; ;",
        "lieu_dit|code_commune_INSEE; Chemin des Bois|1053; lieu_dit; ; code_commune_INSEE",
        "objet|montant|exercice; Travaux rue Carnot et dans toutes les autres rues de la commune,"
            + " au titre de la voirie|74000|2014; ''; montant; ",
        "adresse|code_postal|code_insee; 3 rue A|74990|74999; adresse; code_postal; code_insee",
        "X|Y|capacite; 6.1|45.9|12; ''; ;",
      })
  void columnsAreProposedByTitleAndContent(
      String titles, String row, String parts, String postcode, String citycode) {
    var table = Tables.of(titles, row);

    var proposed = ColumnProposal.of(table);

    assertThat(String.join("+", proposed.parts().stream().map(ColumnRef::name).toList()))
        .isEqualTo(parts);
    assertThat(proposed.postcode().map(ColumnRef::name).orElse(null)).isEqualTo(postcode);
    assertThat(proposed.citycode().map(ColumnRef::name).orElse(null)).isEqualTo(citycode);
  }

  @Test
  void answersOfAnEarlierRunAreNoAddresses() {
    var table =
        Tables.of("adresse|result_label|result_postcode", "1 rue A|1 Rue A 74000 Annecy|74000");

    assertThat(ColumnProposal.of(table).parts()).extracting(ColumnRef::name).contains("adresse");
    assertThat(ColumnProposal.of(table).postcode()).isEmpty();
  }

  @Test
  void aChoiceIsRememberedForTheFileAndForAnotherWithTheSameTitles() {
    var table = Tables.of("adresse|cp|insee", "1 rue A|74000|74010");
    var chosen = ColumnProposal.of(table);
    var other = Tables.of("insee|autre|cp|adresse", "74010|x|74000|2 rue B");

    var recalled = AddressColumns.recalled(chosen.remembered()).orElseThrow();

    assertThat(recalled).isEqualTo(chosen);
    assertThat(recalled.fits(table)).isTrue();
    assertThat(recalled.in(other).orElseThrow().questions(other).of(0).text()).isEqualTo("2 rue B");
    assertThat(recalled.in(Tables.of("adresse|insee", "1 rue A|74010"))).isEmpty();
    for (var damaged : List.of("", "[]", "{}", "{\"columns\":3}", "{\"columns\":[{}]}")) {
      assertThat(AddressColumns.recalled(damaged).map(AddressColumns::parts).orElse(List.of()))
          .isEmpty();
    }
  }

  @Test
  void aColumnIsTickedLastAndTakenBack() {
    var table = Tables.of("voie|ville", "rue A|Annecy");
    var street = Tables.ref(table, "voie");
    var town = Tables.ref(table, "ville");

    var both = AddressColumns.NONE.toggling(town).toggling(street);

    assertThat(both.questions(table).of(0).text()).isEqualTo("Annecy, rue A");
    assertThat(both.toggling(town).parts()).containsExactly(street);
    assertThat(both.has(town.id())).isTrue();
  }
}
