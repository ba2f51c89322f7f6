package fr.arpent.step.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.ColumnId;
import fr.arpent.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every operation of editing, on random tables. */
class EditPropertiesTest {
  private static final StepJson JSON = new StepJson(EditOperations.KINDS);

  @Test
  void eachIsReadBackFromTextAndThenDoesTheSame() {
    Cases.run(
        100,
        random -> {
          var state = State.of(Tables.random(random));
          for (var operation : Operations.each(state, random)) {
            var text = JSON.write(operation).toString();
            var again = JSON.readOperation(JsonParser.parseString(text).getAsJsonObject());
            assertThat(again).isEqualTo(operation);
            assertThat(run(again, state)).isEqualTo(run(operation, state));
          }
        });
  }

  @Test
  void eachLeavesTheStateItRanOnAlone() {
    Cases.run(
        60,
        random -> {
          var state = State.of(Tables.random(random));
          var before = Seen.of(state);
          for (var operation : Operations.each(state, random)) {
            run(operation, state).apply(state);
            assertThat(Seen.of(state)).as(operation.kind()).isEqualTo(before);
          }
        });
  }

  /** A recipe asks a new file for what an operation said; so it must not touch more. */
  @Test
  void eachTouchesOnlyTheColumnsItSpokeOf() {
    Cases.run(
        100,
        random -> {
          var state = State.of(Tables.random(random));
          for (var operation : Operations.each(state, random)) {
            var needs = operation.needs();
            var spoken = new HashSet<ColumnId>();
            needs.writes().forEach(c -> spoken.add(c.id()));
            needs.removes().forEach(c -> spoken.add(c.id()));
            needs.adds().forEach(_ -> spoken.add(state.table(Tables.ID).freshColumn()));
            assertThat(spoken).as(operation.kind()).containsAll(columns(run(operation, state)));
          }
        });
  }

  /** A change that changes nothing would be a step in the history that does nothing. */
  @Test
  void whatChangesNothingIsNoStep() {
    var kinds = new HashMap<String, Integer>();
    Cases.run(
        150,
        random -> {
          var state = State.of(Tables.random(random));
          for (var operation : Operations.each(state, random)) {
            var change = run(operation, state);
            if (Seen.of(change.apply(state)).equals(Seen.of(state))) {
              assertThat(change).as(operation.toString()).isEqualTo(Group.NOTHING);
              kinds.merge(operation.kind(), 1, Integer::sum);
            }
          }
        });
    assertThat(kinds.keySet()).as("kinds that had nothing to do somewhere").hasSizeGreaterThan(5);
  }

  @Test
  void anySequenceIsUndoneAndRedoneExactly() {
    Cases.run(
        60,
        random -> {
          var states = new HashMap<StepId, State>();
          var history = History.empty();
          var start = State.of(Tables.random(random));
          for (var i = 0; i < 12; i++) {
            var state = history.position().map(states::get).orElse(start);
            var operation = Operations.any(state, random);
            var change = run(operation, state);
            var step =
                new Step(
                    StepId.fresh(),
                    history.position().orElse(null),
                    "anne",
                    Instant.EPOCH,
                    operation,
                    change);
            history = history.after(step);
            states.put(step.id(), change.apply(state));
          }
          replayed(history, start, states);
        });
  }

  /** The state after each step, made again from the start, is the one there was. */
  private static void replayed(History history, State start, Map<StepId, State> states) {
    var path = history.path();
    var seen = new ArrayList<List<Object>>();
    path.forEach(step -> seen.add(Seen.of(Objects.requireNonNull(states.get(step.id())))));
    var state = start;
    for (var i = 0; i < path.size(); i++) {
      state = path.get(i).happened().apply(state);
      assertThat(Seen.of(state)).isEqualTo(seen.get(i));
    }
  }

  @Test
  void eachIsToldInBothLanguagesAfterItRan() {
    Cases.run(
        20,
        random -> {
          var state = State.of(Tables.random(random));
          for (var operation : Operations.each(state, random)) {
            var words = operation.words(run(operation, state));
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
              assertThat(Texts.in(language).has(words.code())).as(words.code()).isTrue();
              assertThat(Texts.in(language).say(words)).isNotBlank();
            }
          }
        });
  }

  @Test
  void columnsAreNamedAsTheyWereCalled() {
    var table = Tables.of("a|a|", "1|2|3");
    assertThat(table.columns())
        .extracting(c -> ColumnRef.to(c).name())
        .containsExactly("a", "a", "");
    assertThat(table.columns()).extracting(ColumnRef::to).doesNotHaveDuplicates();
  }

  private static Change run(Operation operation, State state) {
    return operation.run(Work.on(state));
  }

  private static Set<ColumnId> columns(Change change) {
    return change.footprint().areas().stream()
        .map(
            area ->
                switch (area) {
                  case Footprint.Cells cells -> List.of(cells.column());
                  case Footprint.Values values -> List.of(values.column());
                  case Footprint.Columns columns -> List.of(columns.column());
                  default -> List.<ColumnId>of();
                })
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
