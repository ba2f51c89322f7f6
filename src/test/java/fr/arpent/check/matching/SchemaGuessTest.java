package fr.arpent.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGuessTest {
  private final SchemaGuess guess = new SchemaGuess(new Catalogue());

  @Test
  void aTownsOwnTitlesAreKnown() {
    var ranked = guess.rank(Bikes.state().table(Bikes.ID));

    assertThat(ranked.getFirst().entry().name()).isEqualTo("stationnement-cyclable");
    assertThat(ranked.getFirst().fits()).isTrue();
    assertThat(ranked.getFirst().matched()).isGreaterThanOrEqualTo(4);
    assertThat(ranked.getFirst().score()).isGreaterThan(0.3).isLessThanOrEqualTo(1);
  }

  @Test
  void theBestComesFirst() {
    assertThat(guess.rank(Bikes.state().table(Bikes.ID)))
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void theTitlesOfASchemaGiveThatSchema() {
    var wanted = new Catalogue().get("lieux-covoiturage");
    var labels = wanted.fields().stream().map(f -> f.name()).toList();

    assertThat(guess.rank(table("x.csv", labels)).getFirst().entry().name())
        .isEqualTo("lieux-covoiturage");
  }

  @Test
  void whatDbasePutsBehindATitleDoesNotCount() {
    var bare = guess.rank(table("x.csv", List.of("NOM", "MODELE", "NUM_SERIE", "TEL1")));
    var typed =
        guess.rank(table("x.csv", List.of("NOM,C,254", "MODELE,C,50", "NUM_SERIE,N,9,0", "TEL1")));

    assertThat(typed).extracting(g -> g.entry().name()).first().isEqualTo("dae");
    assertThat(typed.getFirst().score()).isEqualTo(bare.getFirst().score());
  }

  @Test
  void theNameOfTheFileHelpsWhereTitlesAreFew() {
    var titles = List.of("id", "nom", "adresse", "lat", "lon");
    var named = score(guess.rank(table("fontaines_eau_2025.csv", titles)), "fontaine-eau");
    var other = score(guess.rank(table("export.csv", titles)), "fontaine-eau");

    assertThat(named).isGreaterThan(other);
  }

  @Test
  void aTableLikeNothingFitsNothing() {
    var ranked = guess.rank(table("x.csv", List.of("qsdf", "wxcv", "bnml")));

    assertThat(ranked).noneMatch(Guess::fits);
  }

  @Test
  void anEmptyTableIsNoFault() {
    assertThat(guess.rank(table("x.csv", List.of("")))).noneMatch(Guess::fits);
  }

  @ParameterizedTest
  @CsvSource({
    "irve-consolide-2021.csv,irve-statique",
    "corse-covoiturage.csv,lieux-covoiturage",
    "poitiers-subventions.csv,subventions",
    "montpellier-defibrillateurs.csv,dae",
    "toulouse-defibrillateurs.csv,dae",
    "nantes-menus-2011-2015.csv,menus-collectifs",
    "saint-germain-en-laye-arbres.csv,arbres",
    "montpellier-carte-scolaire-rues-2013.csv,secteurs-scolaires"
  })
  void publishedFilesAreKnown(String file, String schema) {
    var first = guess.rank(published(file)).getFirst();

    assertThat(first.entry().name()).isEqualTo(schema);
    assertThat(first.fits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "montpellier-effectifs-scolaires-2014.csv",
        "montpellier-places-gig.csv",
        "yffiniac-salles.csv"
      })
  void ofThesePublishedFilesNoSchemaIsClaimed(String file) {
    assertThat(guess.rank(published(file))).noneMatch(Guess::fits);
  }

  private static Table published(String file) {
    var source = Sources.read(Shared.file("data/town-files/" + file));
    return Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE).table();
  }

  @Test
  void aWordOfOneSubjectCountsMoreThanColumnsThatAllHave() {
    var titles = List.of("Id", "Nom", "Adresse", "Tel", "X", "Y");
    var ranked = guess.rank(table("Defibrillateurs_2024.csv", titles));

    assertThat(ranked.getFirst().entry().name()).isEqualTo("dae");
    assertThat(ranked.getFirst().reason())
        .isEqualTo(
            Message.of(
                "check.guess.with-name",
                ranked.getFirst().reason().facts().getFirst(),
                "defibrillateur"));
    assertThat(guess.rank(table("Equipements_2024.csv", List.of("qsdf")))).noneMatch(Guess::fits);
  }

  private static double score(List<Guess> ranked, String name) {
    return ranked.stream()
        .filter(g -> g.entry().name().equals(name))
        .mapToDouble(Guess::score)
        .findFirst()
        .orElse(0);
  }

  private static Table table(String name, List<String> labels) {
    return new TableBuilder(labels).build(new TableId("t1"), name);
  }
}
