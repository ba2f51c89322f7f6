package fr.arpent.project;

import static fr.arpent.project.TestProjects.texts;
import static fr.arpent.project.TestProjects.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.StepId;
import fr.arpent.step.Work;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.Operations;
import fr.arpent.table.TableId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any walk through the history of a project, alone or from several threads. */
class ProjectWalkTest {
  @TempDir Path folder;

  /** Every state that was ever seen is found again, in this session and in the next. */
  @Test
  void everyStepLeadsToTheStateItLedToAlsoInTheNextSession() {
    Cases.run(
        12,
        random -> {
          var file = folder.resolve("walk" + random.nextInt() + ".arpent");
          var seen = new HashMap<StepId, List<Object>>();
          try (var project = TestProjects.of(file, Tables.random(random))) {
            for (var i = 0; i < 40; i++) {
              var present =
                  switch (random.nextInt(6)) {
                    case 0 -> project.undo();
                    case 1 -> project.redo();
                    case 2 -> project.goTo(any(seen, random));
                    default -> work(project, random);
                  };
              var here = present.history().position();
              here.ifPresent(
                  step ->
                      assertThat(seen.computeIfAbsent(step, _ -> Seen.of(present.state())))
                          .isEqualTo(Seen.of(present.state())));
            }
            check(project, seen);
          }
          try (var project = TestProjects.PROJECTS.open(file)) {
            check(project, seen);
          }
        });
  }

  /** Applies something where there is a table; at the very beginning comes back to it. */
  private static Present work(Project project, java.util.Random random) {
    return project.present().state().tables().isEmpty()
        ? project.redo()
        : project.apply(Operations.any(project.present().state(), random));
  }

  private static @Nullable StepId any(Map<StepId, ?> seen, java.util.Random random) {
    var all = seen.keySet().stream().sorted(java.util.Comparator.comparing(StepId::value)).toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private static void check(Project project, Map<StepId, List<Object>> seen) {
    var here = project.present();
    seen.forEach(
        (step, state) -> {
          assertThat(Seen.of(project.at(step))).isEqualTo(state);
          assertThat(Seen.of(project.glance(step).state())).isEqualTo(state);
        });
    assertThat(project.present()).as("looking changes nothing").isSameAs(here);
    seen.forEach((step, state) -> assertThat(Seen.of(project.goTo(step).state())).isEqualTo(state));
  }

  @Test
  void goingTellsAllThatDiffersFromWhereOneWas() {
    Cases.run(
        20,
        random -> {
          var file = folder.resolve("told" + random.nextInt() + ".arpent");
          try (var project = TestProjects.of(file, Tables.random(random))) {
            var steps = new ArrayList<StepId>(List.of(TestProjects.last(project)));
            for (var i = 0; i < 12; i++) {
              project.apply(Operations.any(project.present().state(), random));
              steps.add(TestProjects.last(project));
              if (random.nextInt(4) == 0) {
                project.goTo(steps.get(random.nextInt(steps.size())));
              }
            }
            var before = project.present();
            var after = project.goTo(steps.get(random.nextInt(steps.size())));
            var differing = new ArrayList<>(before.history().path());
            differing.removeAll(after.history().path());
            var entered = new ArrayList<>(after.history().path());
            entered.removeAll(before.history().path());
            differing.addAll(entered);
            if (!differing.isEmpty()) {
              differing.forEach(
                  step ->
                      assertThat(after.touched().areas())
                          .containsAll(step.happened().footprint().areas()));
            }
          }
        });
  }

  @Test
  void stepsOfSeveralThreadsAreAllThereOnceAndInOrder() throws Exception {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file);
        var pool = Executors.newFixedThreadPool(4)) {
      var told = new AtomicInteger();
      project.watch(_ -> told.incrementAndGet());
      var work = new ArrayList<Future<?>>();
      for (var thread = 0; thread < 4; thread++) {
        work.add(
            pool.submit(
                () -> {
                  for (var i = 0; i < 40; i++) {
                    project.apply(new InsertRows(Tables.ID, 1, -1));
                  }
                }));
      }
      for (var each : work) {
        each.get();
      }
      assertThat(texts(project)).hasSize(163);
      assertThat(told.get()).isEqualTo(160);
      assertThat(project.present().history().path()).hasSize(161);
    }
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).hasSize(163);
    }
  }

  @Test
  void aCancelledOrFailedOperationLeavesEverythingAsItWas() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var before = project.present();
      Progress cancelled = (_, _, _) -> true;
      assertThatThrownBy(() -> project.apply(new Slow(Tables.ID, false), Map.of(), cancelled))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> project.apply(EditCells.one(Tables.ID, gone(), 0, "x")))
          .isInstanceOf(java.util.NoSuchElementException.class);
      assertThat(project.present()).isSameAs(before);
      type(project, 0, "goes on");
      assertThat(texts(project)).containsExactly("goes on", "b", "c");
    }
  }

  private static ColumnRef gone() {
    return new ColumnRef(new fr.arpent.table.ColumnId(9), "gone");
  }

  /** A plug-in's mistake: the step is on screen, and must not be shown as saved. */
  @Test
  void anOperationThatCannotBeWrittenIsNeverShownAsSaved() {
    var project = TestProjects.abc(folder.resolve("ville.arpent"));
    project.sources().names();
    assertThat(project.saveStatus()).isInstanceOf(SaveStatus.Saved.class);
    project.apply(new Slow(Tables.ID, true));
    project.sources().names(); // comes after the attempt to write
    assertThat(project.saveStatus()).isInstanceOf(SaveStatus.NotSaved.class);
    type(project, 0, "x");
    project.sources().names();
    assertThat(project.saveStatus()).isInstanceOf(SaveStatus.NotSaved.class);
    project.close();
  }

  @Test
  void undoingAtTheBeginningAndRedoingAtTheEndDoNothing() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var last = project.present();
      assertThat(project.redo()).isSameAs(last);
      assertThat(project.goTo(TestProjects.last(project))).isSameAs(last);
      project.undo();
      var first = project.present();
      assertThat(first.state().tables()).isEmpty();
      assertThat(project.undo()).isSameAs(first);
      assertThat(project.goTo(null)).isSameAs(first);
      project.restorePoint("empty");
      assertThat(project.restorePoints().getFirst().step()).isEmpty();
      assertThatThrownBy(() -> project.goTo(StepId.fresh()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void farMoreStepsThanAreKeptInMemoryAreUndone() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      for (var i = 0; i < 600; i++) {
        type(project, i % 3, "n" + i);
      }
      for (var i = 599; i >= 0; i--) {
        assertThat(texts(project).get(i % 3)).isEqualTo("n" + i);
        project.undo();
      }
      assertThat(texts(project)).containsExactly("a", "b", "c");
    }
  }

  /**
   * Work that asks whether it is still wanted.
   *
   * @param unwritable whether writing it fails
   */
  private record Slow(TableId table, boolean unwritable) implements Operation {

    @Override
    public String kind() {
      return "test.slow/1";
    }

    @Override
    public com.google.gson.JsonObject parameters() {
      if (unwritable) {
        throw new IllegalStateException("cannot be written");
      }
      return new com.google.gson.JsonObject();
    }

    @Override
    public Needs needs() {
      return Needs.NONE;
    }

    @Override
    public Change run(Work work) {
      work.progress().step(Message.of("some.work"), 1, 2);
      return new SetSetting(table, "slow", "done");
    }

    @Override
    public Message words(Change happened) {
      return Message.of("step.unknown", kind());
    }
  }
}
