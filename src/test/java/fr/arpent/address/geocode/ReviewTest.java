package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressOperations;
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
