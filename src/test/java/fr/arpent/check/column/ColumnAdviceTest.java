package fr.arpent.check.column;

import static fr.arpent.check.Advised.against;
import static fr.arpent.check.Advised.alone;
import static fr.arpent.check.Advised.findings;
import static fr.arpent.check.Advised.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.Advised;
import fr.arpent.check.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised about a value beside the others of its column. */
class ColumnAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "code_postal, 1000, 01000",
    "insee, 1004, 01004",
    "siret, 5810001500015, ''",
    "siren, 50363555, 050363555",
    "telephone, 450338888, 0450338888",
    "code_postal, 10000, ''",
    "code_postal, 100, ''",
    "numero, 1000, ''"
  })
  void aZeroThatIsLostForCertain(String title, String text, String repaired) {
    var found = findings("lost-zero", title + "|k", text + "|k");
    assertThat(found.entries())
        .extracting(e -> e.repair().orElseThrow().after())
        .isEqualTo(repaired.isEmpty() ? List.of() : List.of(repaired));
  }

  @Test
  void aZeroThatTheOthersHave() {
    var codes = rows(12, i -> "0" + (1234 + i) + "|" + i, "1300|k", "13001|k");
    assertThat(alone("lost-zero", "code_voie|k", codes))
        .containsExactly("14 code_voie: « 1300 » a perdu le zéro du début");
    var numbers = rows(12, i -> (11234 + i) + "|" + i, "1300|k", "13001|k");
    assertThat(alone("lost-zero", "code_voie|k", numbers)).isEmpty();
  }

  @Test
  void emptyColumnsAndThoseWithOneValue() {
    var rows = rows(10, i -> "x|" + i + "| |Annecy|oui");
    assertThat(alone("empty-column", "a|b|c|commune|d", rows))
        .containsExactly("0 c: La colonne « c » est vide");
    assertThat(alone("constant-column", "a|b|c|commune|d", rows))
        .containsExactly("0 a: « x » est sur toutes les lignes de « a »");
    assertThat(alone("constant-column", "a|b", rows(9, i -> "x|" + i))).isEmpty();
    assertThat(alone("constant-column", "a|b", rows(10, i -> "x|" + i, "|b"))).isEmpty();
    assertThat(alone("empty-column", "a|b")).isEmpty();
  }

  @Test
  void nearlyTheSameValue() {
    var rows = rows(6, i -> "Arceau|" + i, "arceau|a", "ARCEAUX|b", "Rack|c", "Rack |d");
    assertThat(alone("near-value", "type|k", rows))
        .containsExactly(
            "8 type: « arceau » s’écrit presque comme « Arceau », qui est sur 6 lignes",
            "9 type: « ARCEAUX » s’écrit presque comme « Arceau », qui est sur 6 lignes");
    assertThat(alone("near-value", "nom|k", "Le Lac|1", "le lac|2", "Mairie|3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,5;trois;n’est pas un nombre",
        "2020-01-02;hier;n’est pas une date",
        "oui;0;n’est pas écrit comme les oui et les non",
        "a@b.fr;Mairie;n’est pas une adresse"
      })
  void aValueOfAnotherKindThanTheRest(String usual, String odd, String said) {
    var found = alone("odd-kind", "c|k", rows(20, i -> usual + "|" + i, odd + "|x", "|y"));
    assertThat(found).singleElement().asString().startsWith("22 c: « " + odd + " » " + said);
    assertThat(alone("odd-kind", "c|k", rows(10, i -> usual + "|" + i, odd + "|x"))).isEmpty();
  }

  @Test
  void aHouseWithItsLetterIsANumberAmongNumbers() {
    assertThat(alone("odd-kind", "n|k", rows(30, i -> i + "|" + i, "12bis|a", "3 B|b"))).isEmpty();
  }

  @Test
  void aCodeLongerOrShorterThanTheRest() {
    assertThat(alone("odd-shape", "rne|k", rows(20, i -> "0340" + (100 + i) + "A|" + i, "034A|x")))
        .containsExactly(
            "22 rne: « 034A » n’a pas 8 caractères, comme les autres codes de la colonne");
    assertThat(alone("odd-shape", "n|k", rows(40, i -> (1000 + i) + "|" + i, "12|x"))).isEmpty();
  }

  @Test
  void aNumberFarBeyondTheOthers() {
    var places = rows(99, i -> (1 + i % 40) + "|" + i, "4000|x");
    assertThat(alone("outlier", "places|k", places))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("101");
    assertThat(alone("outlier", "places|k", rows(99, i -> (1 + i) + "|" + i, "200|x"))).isEmpty();
    assertThat(alone("outlier", "cp|k", rows(99, i -> "74000|" + i, "1|x"))).isEmpty();
    assertThat(alone("outlier", "d|k", rows(99, i -> "1,5|" + i, "0|y", "0,001|x"))).hasSize(1);
  }

  @Test
  void anIdentifierThatComesTwice() {
    assertThat(alone("repeated-id", "id|k", rows(20, i -> i + "|" + i, "3|x", "néant|y")))
        .containsExactly(
            "5 id: L’identifiant « 3 » est sur 2 lignes",
            "22 id: L’identifiant « 3 » est sur 2 lignes");
    assertThat(alone("repeated-id", "id_rue|k", rows(20, i -> i / 2 + "|" + i))).isEmpty();
  }

  @Test
  void theExampleOfTheSchema() {
    var schema =
        "{`fields`:[{`name`:`nom`,`example`:`Parking du"
            + " lac`},{`name`:`n`,`type`:`integer`,`example`:`2000`}]}";
    assertThat(against(schema, "example-left", "nom|n", "Parking du lac|2000", "Gare|2", "Port|3"))
        .containsExactly("2 nom: « Parking du lac » est l’exemple donné par le schéma");
    var many = rows(30, i -> "Parking du lac|" + i);
    assertThat(against(schema, "example-left", "nom|n", many)).isEmpty();
  }

  @Test
  void rowsThatSayTheSame() {
    assertThat(
            alone(
                "near-duplicate",
                "id|nom|adresse",
                "1|Mairie|1, rue du Lac",
                "2|MAIRIE|1 rue du lac",
                "3|Mairie|2 rue du Lac",
                "4|Mairie|",
                "5|Mairie|"))
        .containsExactly(
            "3 : Cette ligne dit la même chose que la ligne 2 (« MAIRIE, 1 rue du lac »)");
    var copies = rows(60, i -> "place|" + i / 2);
    assertThat(alone("near-duplicate", "a|b", copies))
        .singleElement()
        .asString()
        .startsWith("0 : 30 lignes sur 60 disent la même chose");
  }

  @Test
  void rowsThatAreTheTitlesAgain() {
    assertThat(alone("repeated-titles", "nom|type|n", "a|b|1", "nom|type|", "nom|c|2", "nom|d|n"))
        .containsExactly(
            "3 : Cette ligne répète les titres des colonnes",
            "5 : Cette ligne répète les titres des colonnes");
    assertThat(alone("repeated-titles", "nom", "nom", "a")).isEmpty();
  }

  @Test
  void oddDatesWithoutASchema() {
    assertThat(
            alone(
                "odd-date",
                "jour|k",
                "2999-01-01|a",
                "31/12/1850 10:00|b",
                "31/12/2020|c",
                "2020-13-45|d",
                "n° 12/31/1850|e"))
        .extracting(said -> said.substring(0, 1))
        .containsExactly("2", "3");
  }

  @Test
  void equalCellsAreOneFindingOfOneGroup() {
    var found =
        findings("near-value", "type|k", rows(9, i -> (i < 5 ? "Arceau" : "arceau") + "|" + i));
    assertThat(found.groups()).hasSize(1);
    assertThat(found.groups().getFirst().cells()).isEqualTo(4);
    assertThat(found.of(found.groups().getFirst())).hasSize(1);
    assertThat(found.all().getFirst().rows().size()).isEqualTo(4);
    assertThat(found.entries()).extracting(Entry::row).containsExactly(7, 8, 9, 10);
    assertThat(Advised.said(found)).hasSize(4);
  }
}
