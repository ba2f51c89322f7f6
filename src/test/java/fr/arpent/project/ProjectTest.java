package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.SetMarks;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.DeleteColumns;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.SortRows;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
  @TempDir Path folder;

  private final Projects projects =
      new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());

  @Test
  void reopensAtTheExactPlaceWithAllSteps() {
    var file = folder.resolve("ville.arpent");
    try (var project = opened(file)) {
      edit(project, 0, "neuf");
      edit(project, 1, "autre");
      project.undo();
    }
    try (var project = projects.open(file)) {
      assertThat(first(project)).containsExactly("neuf", "2", "3");
      assertThat(project.present().history().redoable()).isPresent();
      project.redo();
      assertThat(first(project)).containsExactly("neuf", "autre", "3");
      project.undo();
      project.undo();
      assertThat(first(project)).containsExactly("1", "2", "3");
    }
  }

  @Test
  void aCopyOfTheFileAloneIsWhole() throws IOException {
    var file = folder.resolve("ville.arpent");
    try (var project = opened(file)) {
      edit(project, 0, "neuf");
    }
    var copy = folder.resolve("copie.arpent");
    Files.copy(file, copy);
    try (var project = projects.open(copy)) {
      assertThat(first(project)).containsExactly("neuf", "2", "3");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.{lock,arpent-wal,arpent-shm}");
  }

  @Test
  void theSecondWindowIsToldAndOnlyReads() {
    var file = folder.resolve("ville.arpent");
    try (var first = opened(file)) {
      edit(first, 0, "neuf");
      first.restorePoint("ici"); // waits for nothing, but what is asked below comes after
      first.sources().names();
      try (var second = projects.open(file)) {
        assertThat(second.readOnly()).isTrue();
        assertThat(second.saveStatus()).isInstanceOf(SaveStatus.ReadOnly.class);
        assertThat(first(second)).containsExactly("neuf", "2", "3");
        assertThatThrownBy(() -> edit(second, 1, "non"))
            .isInstanceOfSatisfying(
                ProblemException.class,
                e -> assertThat(e.problem().message().code()).isEqualTo("project.read-only"));
      }
      edit(first, 1, "suite");
    }
    try (var again = projects.open(file)) {
      assertThat(again.readOnly()).isFalse();
      assertThat(first(again)).containsExactly("neuf", "suite", "3");
    }
  }

  @Test
  void aSnapshotAndTheStepsAfterItGiveTheSameAsAllSteps() {
    Cases.run(
        8,
        random -> {
          var file = folder.resolve("p" + random.nextInt() + ".arpent");
          List<List<String>> expected;
          try (var project = projects.create(file)) {
            bring(project, Tables.random(random));
            for (var i = 0; i < 340; i++) {
              step(project, random);
            }
            expected = Tables.texts(project.present().state().table(Tables.ID));
          }
          try (var project = projects.open(file)) {
            assertThat(Tables.texts(project.present().state().table(Tables.ID)))
                .isEqualTo(expected);
            var here = project.present().history().position().orElseThrow();
            project.goTo(null);
            assertThat(project.present().state().tables()).isEmpty();
            project.goTo(here);
            assertThat(Tables.texts(project.present().state().table(Tables.ID)))
                .isEqualTo(expected);
          }
        });
  }

  private static void step(Project project, java.util.Random random) {
    var table = project.present().state().table(Tables.ID);
    if (table.columns().isEmpty()) {
      return;
    }
    var column = ColumnRef.to(table.columns().get(random.nextInt(table.columns().size())));
    switch (random.nextInt(12)) {
      case 0 -> project.undo();
      case 1 -> project.redo();
      case 2 -> project.apply(new InsertRows(Tables.ID, 1, -1));
      case 3 -> project.apply(new SortRows(Tables.ID, column, random.nextBoolean()));
      case 4 -> {
        if (table.columns().size() > 3) {
          project.apply(new DeleteColumns(Tables.ID, List.of(column)));
        }
      }
      default -> {
        if (table.rowCount() > 0) {
          var slot = table.slot(random.nextInt(table.rowCount()));
          project.apply(EditCells.one(Tables.ID, column, slot, Cases.text(random)));
        }
      }
    }
  }

  @Test
  void tellsWhatTheStepTouchedAlsoWhenItIsTakenBack() {
    try (var project = opened(folder.resolve("ville.arpent"))) {
      var told = new ArrayList<Present>();
      project.watch(told::add);
      var done = edit(project, 0, "neuf");
      var undone = project.undo();
      assertThat(told).containsExactly(done, undone);
      assertThat(undone.touched()).isEqualTo(done.touched());
    }
  }

  @Test
  void keepsTheOriginalBytes() {
    var file = folder.resolve("ville.arpent");
    var bytes = new byte[] {1, 2, 3, (byte) 0xE9};
    try (var project = opened(file)) {
      project.sources().add("ville.csv", Path.of("ville.csv"), new JsonObject(), bytes);
    }
    try (var project = projects.open(file)) {
      assertThat(project.sources().names()).containsExactly("ville.csv");
      assertThat(project.sources().original("ville.csv"))
          .hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes));
    }
  }

  @Test
  void goesOnElsewhereWithEverything() {
    var there = folder.resolve("ailleurs.arpent");
    try (var project = opened(folder.resolve("ville.arpent"))) {
      edit(project, 0, "neuf");
      project.saveElsewhere(there);
      edit(project, 1, "suite");
      assertThat(project.path()).isEqualTo(there);
    }
    try (var project = projects.open(there)) {
      assertThat(first(project)).containsExactly("neuf", "suite", "3");
    }
  }

  @Test
  void namesWhatIsWrongWithAFileThatIsNoProject() throws IOException {
    var file = folder.resolve("ville.arpent");
    Files.writeString(
        file, "ceci n’est pas un projet, mais un fichier de texte tout à fait ordinaire");
    assertProblem(file, "project.not-a-project");
    var newer = folder.resolve("neuf.arpent");
    opened(newer).close();
    try (var database = Database.write(newer)) {
      database.run("PRAGMA user_version=" + (FileForm.VERSION + 1));
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
    assertProblem(newer, "project.newer");
    var half = folder.resolve("moitie.arpent");
    opened(half).close();
    var bytes = Files.readAllBytes(half);
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertProblem(half, "project.damaged");
    assertThat(half).hasBinaryContent(java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertProblem(folder.resolve("absent.arpent"), "project.cannot-open");
    assertThat(folder.resolve("absent.arpent")).doesNotExist();
  }

  @Test
  void marksAreStepsToo() {
    var file = folder.resolve("ville.arpent");
    try (var project = opened(file)) {
      var next =
          new SetMarks(Tables.ID, RowSet.of(1), List.of("seen")).apply(project.present().state());
      assertThat(next.get(Tables.ID).mark(1)).isEqualTo("seen");
      project.keepView("widths", "120");
    }
    try (var project = projects.open(file)) {
      assertThat(project.view("widths")).contains("120");
      assertThat(project.view("nothing")).isEmpty();
    }
  }

  private void assertProblem(Path file, String code) {
    assertThatThrownBy(() -> projects.open(file).close())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              assertThat(e.problem().place().file()).isEqualTo(file.toString());
            });
  }

  private Project opened(Path file) {
    var project = projects.create(file);
    bring(project, Tables.of("a", "1", "2", "3"));
    return project;
  }

  private static void bring(Project project, Table table) {
    project.apply(
        new BringTable(Tables.ID, "ville.csv", new JsonObject()),
        Map.of(Table.class, table),
        Progress.NONE);
  }

  private static Present edit(Project project, int slot, String text) {
    var column = project.present().state().table(Tables.ID).columns().getFirst();
    return project.apply(EditCells.one(Tables.ID, ColumnRef.to(column), slot, text));
  }

  private static List<String> first(Project project) {
    return Tables.texts(project.present().state().table(Tables.ID)).stream()
        .map(List::getFirst)
        .toList();
  }
}
