package fr.arpent.ui.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.StreetName;
import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.Pile;
import fr.arpent.address.geocode.Piles;
import fr.arpent.address.search.Street;
import fr.arpent.address.search.StreetKind;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The walk through doubtful rows without a window: what is asked is applied at once or later. */
class ReviewModelTest {
  private static final Table TABLE =
      Tables.of(
          "adresse|result_score|result_status",
          "rue A|0.7|ok",
          "rue B|0.65|ok",
          "rue C|0.9|ok",
          "rue D|0.61|ok");

  private final List<Operation> asked = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean slow;
  private State state = State.of(TABLE);
  private History history = History.empty();
  private State before = state;
  private final ReviewModel model =
      new ReviewModel(
          (question, known) -> answer(known, List.of(street(question.text()), street("autre"))),
          this::apply,
          this::undo);

  @BeforeEach
  void begin() {
    var columns =
        new AddressColumns(
            List.of(Tables.ref(TABLE, "adresse")), Optional.empty(), Optional.empty());
    model.begin(state.get(TABLE.id()), columns, Piles.of(TABLE).rows(Pile.REVIEW).toArray());
  }

  @Test
  void enterNeverTakesADoubtThatNobodyChose() {
    model.enter();

    assertThat(asked).isEmpty();
    assertThat(shown().slot()).isZero();
  }

  @Test
  void aDigitChoosesAndEnterTakesEachAStep() {
    model.digit(3);
    assertThat(shown().chosen()).isZero();
    model.digit(2);
    model.digit(1);
    model.enter();

    assertThat(asked).hasSize(1);
    assertThat(cell("result_label", 0)).isEqualTo("rue A 74000 Annecy");
    assertThat(cell("result_status", 0)).isEqualTo("accepted");
    assertThat(cell("adresse", 0)).isEqualTo("rue A");
    assertThat(shown().slot()).isEqualTo(1);
    assertThat(shown().place() + "/" + shown().total()).isEqualTo("2/3");
  }

  @Test
  void whoSkipsChangesNothingAndTheEndIsTold() {
    model.skip();
    model.digit(2);
    model.enter();
    model.skip();

    assertThat(model.shown().get()).isNull();
    assertThat(model.ended().get()).isEqualTo(new ReviewModel.Walked(1, 2));
    assertThat(asked).hasSize(1);
  }

  @Test
  void backTakesTheLastAnswerBackAndShowsItsRow() {
    model.digit(1);
    model.enter();
    model.skip();
    model.back();
    assertThat(shown().slot()).isEqualTo(1);

    model.back();

    assertThat(shown().slot()).isZero();
    assertThat(cell("result_status", 0)).isEqualTo("ok");
    model.back();
    assertThat(shown().slot()).isZero();
  }

  @Test
  void keysBeforeTheRowIsKnownAreDropped() {
    slow = true;
    model.skip();
    model.digit(1);
    model.enter();
    model.skip();
    model.back();
    assertThat(shown().slot()).isEqualTo(1);
    assertThat(asked).isEmpty();

    waiting.forEach(Runnable::run);
    assertThat(shown().ready()).isTrue();
    assertThat(shown().chosen()).isZero();
  }

  @Test
  void anotherAddressThatWasFoundIsTaken() {
    model.found(street("rue Z"));

    assertThat(cell("result_label", 0)).isEqualTo("rue Z 74000 Annecy");
    assertThat(shown().slot()).isEqualTo(1);
  }

  @Test
  void anotherTableEndsTheWalk() {
    model.arrived(null, history);

    assertThat(model.shown().get()).isNull();
    model.enter();
    model.skip();
    assertThat(asked).isEmpty();
  }

  @Test
  void wordsThatDifferAreMarked() {
    assertThat(WordMarks.of("12 Rue du Lac", "12 r. du lca"))
        .extracting(WordMarks.Marked::differs)
        .containsExactly(false, false, false, true);
    assertThat(WordMarks.of("", "x")).isEmpty();
  }

  private Review shown() {
    return Objects.requireNonNull(model.shown().get());
  }

  private String cell(String column, int slot) {
    return state.table(TABLE.id()).named(column).orElseThrow().text(slot);
  }

  private void answer(Consumer<List<Answer>> known, List<Answer> answers) {
    if (slow) {
      waiting.add(() -> known.accept(answers));
    } else {
      known.accept(answers);
    }
  }

  private void apply(Operation operation) {
    asked.add(operation);
    var change = operation.run(Work.on(state));
    before = state;
    state = change.apply(state);
    var parent = history.position().orElse(null);
    history =
        history.after(new Step(StepId.fresh(), parent, "x", Instant.EPOCH, operation, change));
    model.arrived(state.get(TABLE.id()), history);
  }

  private void undo() {
    state = before;
    history = history.undone();
    model.arrived(state.get(TABLE.id()), history);
  }

  private static Answer street(String name) {
    var of = new StreetName(name, name, "74000", "74010", "Annecy", "", "");
    var street = new Street(StreetKind.STREET, of, new LonLat(6.1, 45.9), List.of("74000"));
    return Answer.of(0.7, street, Optional.empty(), List.of());
  }
}
