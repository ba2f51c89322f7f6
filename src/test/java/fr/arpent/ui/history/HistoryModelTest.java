package fr.arpent.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.Checker;
import fr.arpent.project.Author;
import fr.arpent.project.Project;
import fr.arpent.project.Projects;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.step.edit.ReplaceValues;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Deriver;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.history.HistoryEntry.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
  @TempDir Path folder;

  private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Tasks tasks = new Tasks(window::add);
  private final Bench bench = new Bench(tasks, new Deriver(new Checker()));
  private final HistoryModel model = new HistoryModel(bench, Clock.systemUTC());
  private ColumnRef type;
  private ColumnRef name;
  private Project project;

  @BeforeEach
  void open() {
    project =
        new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of())
            .create(folder.resolve("ville.arpent"));
    var table = Tables.of("nom|type", "A|arceau", "B|arceau", "C|potelet");
    project.apply(
        new BringTable(Tables.ID, "ville.csv", new JsonObject()),
        Map.of(Table.class, table),
        Progress.NONE);
    name = ColumnRef.to(table.columns().get(0));
    type = ColumnRef.to(table.columns().get(1));
    bench.open(project);
    project.apply(EditCells.one(Tables.ID, name, 0, "Alpha"));
    project.apply(new ReplaceValues(Tables.ID, type, Map.of("arceau", "ARCEAU")));
    model.seen().set(true);
    until(() -> model.entries().get().size() == 3);
  }

  @AfterEach
  void close() {
    bench.close();
    tasks.close();
  }

  @Test
  void tellsStepsTheNewestFirst() {
    var entries = model.entries().get();
    assertThat(entries.stream().map(e -> e.step().asked().kind()))
        .containsExactly("edit.replace/1", "edit.cells/1", "edit.bring-table/1");
    assertThat(entries.stream().map(HistoryEntry::standing))
        .containsExactly(Standing.PRESENT, Standing.DONE, Standing.DONE);
  }

  @Test
  void looksAtTheStateAfterAStepAndChangesNothingMeanwhile() {
    model.look(model.entries().get().get(1));
    until(() -> bench.past().get() != null);
    assertThat(shown(1, type)).isEqualTo("arceau");
    assertThat(shown(0, name)).isEqualTo("Alpha");
    assertThat(bench.desk().readOnly().get()).isTrue();
    assertThat(model.looking().orElseThrow().code()).isEqualTo("ui.history.past");
    bench.ask(EditCells.one(Tables.ID, name, 0, "no"));
    bench.lookAway();
    assertThat(shown(1, type)).isEqualTo("ARCEAU");
    assertThat(bench.desk().readOnly().get()).isFalse();
    assertThat(model.looking()).isEmpty();
    assertThat(project.present().history().size()).isEqualTo(3);
  }

  @Test
  void goingBackKeepsWhatWasUndoneAndAnotherStepSetsItAside() {
    model.look(model.entries().get().get(1));
    until(() -> bench.past().get() != null);
    model.goToPast();
    until(() -> model.entries().get().getFirst().standing() == Standing.UNDONE);
    assertThat(bench.past().get()).isNull();
    assertThat(shown(1, type)).isEqualTo("arceau");
    assertThat(bench.desk().readOnly().get()).isFalse();
    bench.ask(EditCells.one(Tables.ID, name, 2, "Gamma"));
    until(() -> model.entries().get().size() == 4);
    assertThat(model.entries().get().stream().map(HistoryEntry::standing))
        .containsExactly(Standing.PRESENT, Standing.ASIDE, Standing.DONE, Standing.DONE);
    model.goTo(model.entries().get().get(1));
    until(() -> model.entries().get().get(1).standing() == Standing.PRESENT);
    assertThat(shown(1, type)).isEqualTo("ARCEAU");
    assertThat(shown(2, name)).isEqualTo("C");
  }

  @Test
  void restorePointsAreNamedAtTheirStep() {
    project.restorePoint("avant la réunion");
    model.refresh();
    until(() -> !model.entries().get().getFirst().points().isEmpty());
    assertThat(model.entries().get().getFirst().points()).containsExactly("avant la réunion");
  }

  @Test
  void explainsAStepAndTakesItOut() {
    model.explain(model.entries().get().getFirst());
    until(() -> !model.explained().get().differences().isEmpty());
    assertThat(model.explained().get().differences())
        .containsExactly(new Difference("type", "arceau", "ARCEAU", 2));
    assertThat(model.explained().get().removable()).as("undoing is for that").isFalse();
    var edit = model.entries().get().get(1);
    model.explain(edit);
    until(() -> model.explained().get().removable());
    model.takeOut(edit);
    until(() -> model.entries().get().size() == 4);
    assertThat(shown(0, name)).isEqualTo("A");
    assertThat(shown(1, type)).isEqualTo("ARCEAU");
  }

  @Test
  void theFindingsOfThePastAreItsOwn() {
    model.look(model.entries().get().get(1));
    until(() -> bench.past().get() != null && !bench.checking().get());
    assertThat(Objects.requireNonNull(bench.derived().get()).state().table())
        .isSameAs(Objects.requireNonNull(bench.desk().sheet().get()).table());
    bench.lookAway();
    until(() -> !bench.checking().get());
    assertThat(Objects.requireNonNull(bench.derived().get()).state().table())
        .isSameAs(project.present().state().table(Tables.ID));
  }

  @Test
  void everyKindHasAnIconAndTimesAreSaidByDay() {
    for (var kind : EditOperations.KINDS) {
      assertThat(StepIcon.of(kind.kind())).as(kind.kind()).isNotEqualTo("help-circle");
    }
    assertThat(StepIcon.of("new.kind/1")).isEqualTo("help-circle");
    var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
    var then = new HistoryModel(bench, later.withZone(ZoneOffset.UTC));
    var time = model.entries().get().getFirst().step().time();
    for (var each : List.of(model, then)) {
      assertThat(Texts.in(Locale.FRENCH).say("ui.history.time", each.time(time)))
          .containsPattern("\\d\\d:\\d\\d");
    }
    assertThat(then.time(time)).isNotEqualTo(model.time(time));
  }

  private String shown(int slot, ColumnRef column) {
    var sheet = Objects.requireNonNull(bench.desk().sheet().get());
    return sheet.table().column(column.id()).text(slot);
  }

  /** Does what is asked of the window until {@code done}; fails after half a minute. */
  private void until(BooleanSupplier done) {
    try {
      while (!done.getAsBoolean()) {
        var next = window.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something happens").isNotNull();
        Objects.requireNonNull(next).run();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
