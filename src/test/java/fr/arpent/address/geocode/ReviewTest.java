package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressOperations;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.table.RowSet;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of answers that are not sure. */
class ReviewTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ok, 0.800, SURE",
    "ok, 0.799, REVIEW",
    "ok, 0.600, REVIEW",
    "ok, 0.599, MISSING",
    "ok, 'x', MISSING",
    "not-found, '', MISSING",
    "error, '', MISSING",
    "skipped, '', BLANK",
    "accepted, 0.3, SURE",
  })
  void aRowLiesInOnePile(String status, String score, Pile pile) {
    var table = Tables.of("adresse|result_status|result_score", "x|" + status + "|" + score, "y||");
    var piles = Piles.of(table);

    assertThat(piles.rows(pile)).isEqualTo(RowSet.of(0));
    for (var other : Pile.values()) {
      assertThat(piles.count(other)).isEqualTo(other == pile ? 1 : 0);
    }
    assertThat(piles.accepted()).isEqualTo(status.equals("accepted") ? 1 : 0);
  }

  @Test
  void aTableThatWasNotLookedForHasNoPiles() {
    assertThat(Piles.of(Tables.of("adresse", "x")).isEmpty()).isTrue();
    assertThat(Piles.of(Tables.of("a|result_status|result_score", "x||")).isEmpty()).isTrue();
  }

  @Test
  void aChosenAnswerIsWrittenBesideAndNothingElseChanges() throws IOException {
    var table = Tables.of("adresse|x|result_label", "rue hugo|6.1|ancien", "rue B|6.2|");
    try (var search = SmallBase.store(folder).search()) {
      var answer = new Geocoder(search).best(Question.of("12 rue Victor Hugo")).orElseThrow();
      var chosen = ChooseAnswer.of(table.id(), 0, answer);
      var after = Tables.after(chosen, State.of(table));
      var json = new StepJson(AddressOperations.KINDS);

      assertThat(Tables.column(after, "adresse")).containsExactly("rue hugo", "rue B");
      assertThat(Tables.column(after, "x")).containsExactly("6.1", "6.2");
      assertThat(Tables.column(after, "result_label")).containsExactly(answer.label(), "");
      assertThat(Tables.column(after, "result_status")).containsExactly("accepted", "");
      assertThat(Piles.of(after.table(table.id())).rows(Pile.SURE)).isEqualTo(RowSet.of(0));
      assertThat(json.readOperation(json.write(chosen))).isEqualTo(chosen);
      assertThat(Texts.in(Locale.FRENCH).say(chosen.words(Tables.run(chosen, State.of(table)))))
          .contains(answer.label());
    }
  }

  @Test
  void onlyEmptyPositionsAreFilledAndOnlyWhereTheAnswerIsSure() {
    var table =
        Tables.of(
            "lon|lat|result_longitude|result_latitude|result_score|result_status",
            "6.10|45.90|6.2|45.8|0.99|ok",
            "||6.3|45.7|0.99|ok",
            "||6.4|45.6|0.7|ok",
            "||6.5|45.5|0.1|accepted",
            "?||6.6|45.4|0.99|ok",
            "||||0.99|ok");
    var place = new AcceptPosition(table.id(), Tables.two(table, "lon", "lat", 4326));
    var state = Tables.after(place, State.of(table));
    var rows = FillPositions.possible(state.get(table.id()), Piles.of(table));
    var fill = new FillPositions(table.id(), rows);
    var after = Tables.after(fill, state);
    var json = new StepJson(AddressOperations.KINDS);

    assertThat(rows).isEqualTo(RowSet.of(1, 3));
    assertThat(Tables.column(after, "lon"))
        .containsExactly("6.10", "6.300000", "", "6.500000", "?", "");
    assertThat(Tables.column(after, "lat")).startsWith("45.90", "45.700000", "", "45.500000");
    assertThat(json.readOperation(json.write(fill))).isEqualTo(fill);
    assertThat(Texts.in(Locale.ENGLISH).say(fill.words(Tables.run(fill, state))))
        .isEqualTo("2 empty positions filled from the addresses");
    var shown = new AcceptPosition(table.id(), Tables.two(table, "result_longitude", "lat", 4326));
    assertThat(
            FillPositions.possible(
                    Tables.after(shown, State.of(table)).get(table.id()), Piles.of(table))
                .isEmpty())
        .isTrue();
  }

  @Test
  void whereANumberIsMissingItsNeighboursMayBeChosen() throws IOException {
    try (var search = SmallBase.store(folder).search()) {
      var geocoder = new Geocoder(search);
      var choices = AnswerChoices.of(geocoder, Question.of("9999 rue Victor Hugo"));

      assertThat(choices.getFirst().type()).isEqualTo("street");
      assertThat(choices.get(1).type()).isEqualTo("housenumber");
      assertThat(choices.get(1).streetName()).isEqualTo(choices.getFirst().streetName());
      assertThat(choices).extracting(Answer::id).doesNotHaveDuplicates();
      assertThat(choices).hasSizeBetween(5, AnswerChoices.MOST);
      assertThat(AnswerChoices.of(geocoder, Question.of("  "))).isEqualTo(List.of());
    }
  }
}
