package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenOutTest {
  @TempDir Path folder;

  private final Projects projects =
      new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());

  @Test
  void theLaterStepsStayDoneAndReopeningSaysTheSame() {
    var file = folder.resolve("ville.arpent");
    try (var project = opened(file)) {
      var first = edit(project, 0, "un");
      edit(project, 1, "deux");
      edit(project, 2, "trois");
      assertThat(project.canTakeOut(first)).isTrue();
      project.takeOut(first);
      assertThat(texts(project)).containsExactly("a", "deux", "trois");
      assertThat(project.present().history().size()).as("nothing is rewritten").isEqualTo(6);
      assertThat(project.present().history().path()).hasSize(3);
    }
    try (var project = projects.open(file)) {
      assertThat(texts(project)).containsExactly("a", "deux", "trois");
      project.undo();
      assertThat(texts(project)).containsExactly("a", "deux", "c");
    }
  }

  @Test
  void whatALaterStepDependsOnStays() {
    try (var project = opened(folder.resolve("ville.arpent"))) {
      var bring = project.present().history().position().orElseThrow();
      var first = edit(project, 0, "un");
      edit(project, 0, "une");
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
    try (var project = opened(folder.resolve("ville.arpent"))) {
      var first = edit(project, 0, "un");
      edit(project, 1, "deux");
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
          try (var with = opened(folder.resolve("a" + random.nextInt() + ".arpent"));
              var without = opened(folder.resolve("b" + random.nextInt() + ".arpent"))) {
            var steps = new ArrayList<StepId>();
            var left = random.nextInt(5);
            for (var i = 0; i < 5; i++) {
              var operation =
                  random.nextInt(6) == 0
                      ? new DeleteRows(Tables.ID, RowSet.of(random.nextInt(3)))
                      : EditCells.one(Tables.ID, column(with), random.nextInt(3), "n" + i);
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

  private Project opened(Path file) {
    var project = projects.create(file);
    project.apply(
        new BringTable(Tables.ID, "ville.csv", new JsonObject()),
        Map.of(Table.class, Tables.of("nom", "a", "b", "c")),
        Progress.NONE);
    return project;
  }

  private static StepId edit(Project project, int slot, String text) {
    project.apply(EditCells.one(Tables.ID, column(project), slot, text));
    return project.present().history().position().orElseThrow();
  }

  private static ColumnRef column(Project project) {
    return ColumnRef.to(project.present().state().table(Tables.ID).columns().getFirst());
  }

  private static List<String> texts(Project project) {
    return Tables.texts(project.present().state().table(Tables.ID)).stream()
        .map(List::getFirst)
        .toList();
  }
}
