package fr.arpent.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.json.SchemaReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which column seems to be which field: by its title, by its cells, by both. */
class ColumnMatcherTest {
  private static final TableSchema SCHEMA =
      SchemaReader.read(
          """
          {"fields":[{"name":"id_local"},{"name":"code_com","constraints":{"pattern":"([013-9]\\\\d|2[AB1-9])\\\\d{3}"}},
           {"name":"capacite","type":"integer"},{"name":"date_maj","type":"date"},
           {"name":"couverture","type":"boolean"},{"name":"coordonneesxy","type":"geopoint","format":"array"},
           {"name":"mobilier","constraints":{"enum":["ARCEAU","RATELIER","AUTRE"]}},
           {"name":"telephone"},{"name":"commentaires"}]}
          """,
          "essai");

  private final ColumnMatcher matcher = new ColumnMatcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capacite|capacite|SURE",
        "CAPACITE|capacite|SURE",
        "Capacité|capacite|SURE",
        "capacites|capacite|SURE",
        "Nombre de places|capacite|SURE",
        "NB_PLACES|capacite|SURE",
        "NB_PLACES,N,9,0|capacite|SURE",
        "Code INSEE|code_com|SURE",
        "insee|code_com|SURE",
        "Date de mise à jour|date_maj|SURE",
        "Tél|telephone|",
        "TEL1|telephone|SURE",
        "Observations|commentaires|SURE",
        "identifiant|id_local|SURE",
        "Type de mobilier|mobilier|SURE",
        "couvert|couverture|SURE",
        "xyz|-|NONE",
        "|-|NONE",
      })
  void byItsTitleAlone(String title, String field, String certainty) {
    var found = matcher.propose(Tables.of(title == null ? "" : title, ""), SCHEMA).getFirst();
    if (certainty != null) {
      assertThat(found.certainty()).isEqualTo(Certainty.valueOf(certainty));
      assertThat(found.field().map(f -> f.name()).orElse("-")).isEqualTo(field);
    }
    assertThat(found.reason().code()).startsWith("check.match.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xyz|ARCEAU;AUTRE;ARCEAU|mobilier",
        "xyz|Arceau;râtelier;autre|mobilier",
        "xyz|[6.1, 45.9];[6.2, 45.8]|coordonneesxy",
        "xyz|45.9,6.1;45.8,6.2|coordonneesxy",
        "xyz|12;14;15|-",
        "xyz|bonjour;au revoir|-",
      })
  void byItsCellsWhereTheyTell(String title, String cells, String field) {
    var rows = cells.split(";", -1);
    for (var i = 0; i < rows.length; i++) {
      rows[i] += "|k";
    }
    var found = matcher.propose(Tables.of(title + "|k", rows), SCHEMA).getFirst();
    assertThat(found.field().map(f -> f.name()).orElse("-")).isEqualTo(field);
    if (found.field().isPresent()) {
      assertThat(found.certainty()).isEqualTo(Certainty.TO_CHECK);
    }
  }

  @Test
  void cellsThatCannotBeItTakeTheCertaintyAway() {
    var found =
        matcher
            .propose(Tables.of("mobilier|k", "rue du Lac|k", "avenue du Port|k"), SCHEMA)
            .getFirst();
    assertThat(found.certainty()).isNotEqualTo(Certainty.SURE);
  }

  @Test
  void ofTwoColumnsTheBetterTakesTheField() {
    var found = matcher.propose(Tables.of("nb places|capacite", "x|4", "y|5"), SCHEMA);
    assertThat(found.get(1).field().orElseThrow().name()).isEqualTo("capacite");
    assertThat(found.get(0).field().filter(f -> f.name().equals("capacite"))).isEmpty();
  }

  @Test
  void aFieldIsProposedOnceAndEveryColumnHasAnAnswer() {
    Cases.run(
        60,
        random -> {
          var labels = new ArrayList<String>();
          for (var left = random.nextInt(8); left >= 0; left--) {
            var known = SCHEMA.fields().get(random.nextInt(SCHEMA.fields().size())).name();
            labels.add(random.nextBoolean() ? known : Cases.text(random).replace("|", ""));
          }
          var table =
              Tables.of(String.join("|", labels), "1|oui|ARCEAU|2021-01-01", "2|non|AUTRE|x");
          var found = matcher.propose(table, SCHEMA);
          assertThat(found).extracting(Proposal::column).containsExactlyElementsOf(ids(table));
          assertThat(found.stream().flatMap(p -> p.field().stream())).doesNotHaveDuplicates();
          assertThat(found)
              .allMatch(p -> p.field().isPresent() == (p.certainty() != Certainty.NONE));
        });
  }

  private static List<fr.arpent.table.ColumnId> ids(fr.arpent.table.Table table) {
    return table.columns().stream().map(c -> c.id()).toList();
  }

  @Test
  void theTitlesOfASchemaInAnyOrderAndCaseAreItsFields() {
    for (var entry : new Catalogue().entries().stream().limit(8).toList()) {
      Cases.run(
          2,
          random -> {
            var names =
                new ArrayList<>(entry.schema().fields().stream().map(f -> f.name()).toList());
            Collections.shuffle(names, random);
            var titles =
                names.stream()
                    .map(n -> n.toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining("|"));
            var found = matcher.propose(Tables.of(titles), entry.schema());
            assertThat(found.stream().map(p -> p.field().map(f -> f.name()).orElse("-")))
                .as(entry.name())
                .containsExactlyElementsOf(names);
            assertThat(found).as(entry.name()).allMatch(p -> p.certainty() == Certainty.SURE);
          });
    }
  }
}
