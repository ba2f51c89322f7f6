package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.step.edit.Decide;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.ColumnId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepJsonTest {
  private static final StepJson KNOWN = new StepJson(EditOperations.KINDS);
  private static final StepJson OLDER = new StepJson(List.of());

  @Test
  void anyStepComesBackThroughText() {
    Cases.run(
        80,
        random -> {
          var state = State.of(Tables.random(random));
          var change = Changes.any(state, random);
          var parent = random.nextBoolean() ? null : StepId.fresh();
          var author = Cases.text(random);
          var time = Instant.ofEpochSecond(random.nextLong(2_000_000_000L), random.nextInt(1000));
          var value = random.nextBoolean() ? null : Cases.text(random);
          var asked = new Decide(Tables.ID, "k", value, "step.unknown", Cases.text(random));
          var step = new Step(StepId.fresh(), parent, author, time, asked, change);
          var store = new Changes.MemoryStore();
          var again = KNOWN.read(parsed(KNOWN.write(step, store)), store);
          assertThat(again.id()).isEqualTo(step.id());
          assertThat(again.parent()).isEqualTo(parent);
          assertThat(again.author()).isEqualTo(author);
          assertThat(again.time()).isEqualTo(time);
          assertThat(again.asked()).isEqualTo(asked);
          assertThat(Seen.of(again.happened().apply(state)))
              .isEqualTo(Seen.of(change.apply(state)));
        });
  }

  @Test
  void anUnknownOperationStillAppliesItsChangeAndIsWrittenAsItCame() {
    var state = State.of(Tables.of("x", "a"));
    var x = new ColumnId(0);
    var asked = new UnknownOperation("plug.paint/3", Tables.ID, json("{\"colour\":[1,2]}"));
    var step =
        new Step(
            StepId.fresh(), null, "anne", Instant.EPOCH, asked, SetCells.one(Tables.ID, x, 0, "é"));
    var store = new Changes.MemoryStore();
    var written = KNOWN.write(step, store);
    var read = OLDER.read(parsed(written), store);
    assertThat(Tables.texts(read.happened().apply(state).table(Tables.ID)))
        .containsExactly(List.of("é"));
    assertThat(OLDER.write(read, store)).isEqualTo(written);
    assertThat(read.words().code()).isEqualTo("step.unknown");
    assertThat(read.words().facts()).containsExactly("plug.paint/3");
    assertThat(read.asked().needs()).isEqualTo(Needs.NONE);
    assertThatThrownBy(() -> read.asked().run(Work.on(state)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("plug.paint/3");
  }

  @Test
  void aKindIsListedOnce() {
    var twice = List.of(EditOperations.KINDS.getFirst(), EditOperations.KINDS.getFirst());
    assertThatThrownBy(() -> new StepJson(twice)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aColumnIsWrittenForTheProjectAndForPeople() {
    var ref = new ColumnRef(new ColumnId(3), "capacité\u0000");
    assertThat(ref.toJson().keySet()).containsExactly("column", "name");
    assertThat(ColumnRef.read(parsed(ref.toJson()))).isEqualTo(ref);
    var unnamed = Tables.of("a", "1|2").columns().get(1);
    assertThat(ColumnRef.to(unnamed).name()).isEmpty();
  }

  private static JsonObject parsed(JsonObject json) {
    return json(json.toString());
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
