package fr.arpent.project;

import static fr.arpent.project.TestProjects.last;
import static fr.arpent.project.TestProjects.texts;
import static fr.arpent.project.TestProjects.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepId;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.FillCells;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.LabelColumn;
import fr.arpent.step.edit.Operations;
import fr.arpent.step.edit.PlaceColumn;
import fr.arpent.step.edit.SortRows;
import fr.arpent.table.RowSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenOutTest {
  @TempDir Path folder;

  @Test
  void theLaterStepsStayDoneAndReopeningSaysTheSame() {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      var first = type(project, 0, "un");
      type(project, 1, "deux");
      type(project, 2, "trois");
      assertThat(project.canTakeOut(first)).isTrue();
      project.takeOut(first);
      assertThat(texts(project)).containsExactly("a", "deux", "trois");
      assertThat(project.present().history().size()).as("nothing is rewritten").isEqualTo(6);
      assertThat(project.present().history().path()).hasSize(3);
    }
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("a", "deux", "trois");
      project.undo();
      assertThat(texts(project)).containsExactly("a", "deux", "c");
    }
  }

  @Test
  void whatALaterStepDependsOnStays() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var bring = project.present().history().position().orElseThrow();
      var first = type(project, 0, "un");
      type(project, 0, "une");
      project.apply(new InsertColumn(Tables.ID, "note", 1, ""));
      var column = project.present().history().position().orElseThrow();
      var note = project.present().state().table(Tables.ID).columns().get(1);
      project.apply(EditCells.one(Tables.ID, ColumnRef.to(note), 2, "x"));
      assertThat(project.canTakeOut(first)).as("the same cell").isFalse();
      assertThat(project.canTakeOut(column)).as("its cell").isFalse();
      assertThat(project.canTakeOut(bring)).isFalse();
      assertThatThrownBy(() -> project.takeOut(first)).isInstanceOf(IllegalArgumentException.class);
      project.undo();
      assertThat(project.canTakeOut(column)).isTrue();
    }
  }

  @Test
  void aGlanceChangesNothing() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var first = type(project, 0, "un");
      type(project, 1, "deux");
      var now = project.present();
      var then = project.glance(first);
      assertThat(Tables.texts(then.state().table(Tables.ID)).get(1)).containsExactly("b");
      assertThat(then.touched().areas()).hasSize(1);
      assertThat(project.present()).isSameAs(now);
    }
  }

  /** Taking a step out gives what never having done it gives. */
  @Test
  void isAsIfItHadNeverBeenDone() {
    Cases.run(
        30,
        random -> {
          try (var with = TestProjects.abc(folder.resolve("a" + random.nextInt() + ".arpent"));
              var without = TestProjects.abc(folder.resolve("b" + random.nextInt() + ".arpent"))) {
            var steps = new ArrayList<StepId>();
            var left = random.nextInt(5);
            for (var i = 0; i < 5; i++) {
              var operation =
                  random.nextInt(6) == 0
                      ? new DeleteRows(Tables.ID, RowSet.of(random.nextInt(3)))
                      : EditCells.one(
                          Tables.ID, TestProjects.first(with), random.nextInt(3), "n" + i);
              with.apply(operation);
              steps.add(with.present().history().position().orElseThrow());
              if (i != left) {
                without.apply(operation);
              }
            }
            if (with.canTakeOut(steps.get(left))) {
              with.takeOut(steps.get(left));
              assertThat(texts(with)).isEqualTo(texts(without));
            } else {
              assertThat(left).as("the last step can always be taken out").isLessThan(4);
            }
          }
        });
  }

  @Test
  void insertedRowsStayWhereLaterOnesWereInsertedAfterThem() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      project.apply(new InsertRows(Tables.ID, 1, -1));
      var first = last(project);
      project.apply(new InsertRows(Tables.ID, 1, -1));
      var second = last(project);
      assertThat(project.canTakeOut(first)).isFalse();
      assertThatThrownBy(() -> project.takeOut(first)).isInstanceOf(IllegalArgumentException.class);
      project.takeOut(second);
      assertThat(texts(project)).containsExactly("a", "b", "c", "");
      type(project, 0, "goes on");
      assertThat(texts(project)).containsExactly("goes on", "b", "c", "");
    }
  }

  /** A row that was deleted before a sort comes back into its place in the new order. */
  @Test
  void rowsComeBackIntoAnOrderThatWasMadeSince() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      project.apply(new DeleteRows(Tables.ID, RowSet.of(1)));
      var deleted = last(project);
      project.apply(new InsertRows(Tables.ID, 1, 0));
      var inserted = last(project);
      project.apply(new SortRows(Tables.ID, TestProjects.first(project), true));
      assertThat(texts(project)).containsExactly("c", "a", "");
      project.takeOut(deleted);
      assertThat(texts(project)).containsExactly("c", "b", "a", "");
      var again =
          project.present().history().path().stream()
              .filter(step -> step.asked() instanceof InsertRows)
              .findFirst();
      project.takeOut(again.orElseThrow().id());
      assertThat(project.canTakeOut(inserted)).as("on a branch that was left").isFalse();
      assertThat(texts(project)).containsExactly("c", "b", "a");
    }
  }

  /** Only what truly depends on an edit keeps it from being taken out. */
  @Test
  void anEditIsTakenOutUnderWhatWasDoneToItsColumnAndRowSince() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var typed = type(project, 0, "un");
      var column = TestProjects.first(project);
      project.apply(new LabelColumn(Tables.ID, column, "name"));
      project.apply(new InsertColumn(Tables.ID, "note", 0, "?"));
      project.apply(new PlaceColumn(Tables.ID, column, 0));
      project.apply(new InsertRows(Tables.ID, 1, -1));
      project.apply(new DeleteRows(Tables.ID, RowSet.of(2)));
      project.takeOut(typed);
      assertThat(texts(project)).containsExactly("a", "b", "");
      assertThat(TestProjects.first(project).name()).isEqualTo("name");
    }
  }

  /** Filling leaves alone what reads so already: without the edit it would not have. */
  @Test
  void anEditThatAFillFoundThereStays() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      var typed = type(project, 1, "x");
      var all = RowSet.range(0, 3);
      project.apply(new FillCells(Tables.ID, List.of(TestProjects.first(project)), all, "x"));
      assertThat(project.canTakeOut(typed)).isFalse();
    }
  }

  /** Rows pasted below the table stay below it. */
  @Test
  void rowsAddedAtTheEndStayThereWhenDeletedOnesComeBack() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      project.apply(new DeleteRows(Tables.ID, RowSet.of(0, 1)));
      var deleted = last(project);
      project.apply(new InsertRows(Tables.ID, 1, -1));
      project.takeOut(deleted);
      assertThat(texts(project)).containsExactly("a", "b", "c", "");
    }
  }

  /** Whatever was done: a step that may be taken out leaves a project that works and reopens. */
  @Test
  void whatMayBeTakenOutCanBe() {
    Cases.run(
        25,
        random -> {
          var file = folder.resolve("any" + random.nextInt() + ".arpent");
          List<Object> seen;
          try (var project = TestProjects.of(file, Tables.random(random))) {
            for (var i = 0; i < 8; i++) {
              project.apply(Operations.any(project.present().state(), random));
            }
            var path = project.present().history().path();
            for (var step : path) {
              if (project.canTakeOut(step.id())) {
                project.takeOut(step.id());
                break;
              }
            }
            project.apply(new InsertRows(Tables.ID, 1, 0));
            seen = Seen.of(project.present().state());
          }
          try (var project = TestProjects.PROJECTS.open(file)) {
            assertThat(Seen.of(project.present().state())).isEqualTo(seen);
          }
        });
  }
}
