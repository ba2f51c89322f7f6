package fr.arpent.check.place;

import static fr.arpent.check.Advised.alone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised about codes, names and postcodes of communes. */
class CommunesAdviceTest {

  @Test
  void aCodeThatIsNoCommunes() {
    assertThat(alone("unknown-commune", "code_insee", "74010", "74000", "2A004", "2A999", "99100"))
        .containsExactly(
            "3 code_insee: « 74000 » n’est le code INSEE d’aucune commune",
            "5 code_insee: « 2A999 » n’est le code INSEE d’aucune commune");
  }

  @Test
  void aCodeFromBeforeAMerger() {
    assertThat(alone("unknown-commune", "code_commune", "74011", "69232", "74217", "75019"))
        .containsExactly(
            "3 code_commune: « 69232 » n’est plus un code INSEE depuis une fusion : c’est"
                + " aujourd’hui Lyon, 69123",
            "5 code_commune: « 75019 » n’est le code INSEE d’aucune commune");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nom", "code_region", "code_departement", "code_voie", "insee_iris"})
  void otherColumnsHoldOtherCodes(String title) {
    assertThat(alone("unknown-commune", title, "74000")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "74010;Annecy",
        "74010;ANNECY",
        "74010;Annecy-le-Vieux",
        "74010;Ville d’Annecy",
        "74217;Annecy",
        "74217;Pringy",
        "75056;Paris 12e Arrondissement",
        "75112;Paris",
        "13055;MARSEILLE CEDEX 02",
        "42218;St Étienne",
        "42218;SAINT-ETIENNE",
        "72181;Le Mans",
        "72181;Mans (Le)",
        "74010;",
        "00000;Paris",
        "35360;Vitré"
      })
  void codesAndNamesThatGoTogether(String code, String name) {
    assertThat(alone("commune-mismatch", "code_insee|commune|k", code + "|" + or(name) + "|k"))
        .isEmpty();
  }

  @Test
  void aCodeAndANameThatDoNot() {
    assertThat(alone("commune-mismatch", "code_insee|commune", "74010|Paris", "34172|Mtp"))
        .containsExactly(
            "2 code_insee: 74010 est le code INSEE de Annecy, pas de « Paris »",
            "3 code_insee: 34172 est le code INSEE de Montpellier, pas de « Mtp »");
  }

  @ParameterizedTest
  @CsvSource({
    "74010|74000, 0",
    "74010|74370, 0",
    "74010|74011, 0", // of firms alone
    "74010|75001, 1",
    "74010|, 0",
    "75056|75116, 0",
    "74217|74370, 0"
  })
  void codesAndPostcodes(String row, int told) {
    assertThat(alone("commune-mismatch", "insee|cp", row)).hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({
    "Annecy|74000, 0",
    "Annecy|75001, 1",
    "Pringy|74370, 0",
    "Pringy|77310, 0",
    "Pringy|75001, 1",
    "Mtp|34000, 0",
    "Paris 12|75012, 0"
  })
  void namesAndPostcodes(String row, int told) {
    assertThat(alone("commune-mismatch", "ville|code_postal", row)).hasSize(told);
  }

  @Test
  void onlyColumnsOfOnePlaceAreCompared() {
    assertThat(
            alone(
                "commune-mismatch",
                "com_insee|com_nom|expl_cp|expl_ville",
                "74010|Annecy|75001|Paris",
                "74010|Paris|75001|Annecy"))
        .containsExactly("3 com_insee: 74010 est le code INSEE de Annecy, pas de « Paris »");
  }

  private static String or(String name) {
    return name == null ? "" : name;
  }
}
