package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.OperationKind;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.VisitOperations;
import fr.arpent.visit.share.Differences;
import fr.arpent.visit.share.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a round that several people share. */
class SharedRoundsTest {
  private static final List<OperationKind> KINDS =
      Stream.of(EditOperations.KINDS, VisitOperations.KINDS).flatMap(List::stream).toList();
  private static final Projects PROJECTS =
      new Projects(new StepJson(KINDS), Author.current(), Map.of());
  private static final List<RowSet> PARTS = List.of(RowSet.of(0, 1), RowSet.of(2, 3));

  @TempDir private Path folder;
  private final SharedRounds rounds = new SharedRounds(PROJECTS);
  private Path file = Path.of("");

  @BeforeEach
  void aRound() {
    file = folder.resolve("ville.arpent");
    try (var project = made(file)) {
      var target = ColumnRef.to(table(project).columns().get(1));
      project.apply(new StartRound(Tables.ID, RoundPlan.all(target)));
    }
  }

  private static Project made(Path file) {
    var project = PROJECTS.create(file);
    project.apply(
        new BringTable(Tables.ID, "ville.csv", new JsonObject()),
        Map.of(Table.class, Tables.of("id|adresse", "a|", "b|", "c|", "d|")),
        Progress.NONE);
    return project;
  }

  @Test
  void eachHasTheirOwnPointsAndWhatTheyDidComesBackAlsoAfterReopening() {
    List<Path> files;
    try (var project = PROJECTS.open(file)) {
      files = rounds.split(project, PARTS, folder, Progress.NONE);
    }
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly("ville-1.arpent", "ville-2.arpent");
    try (var second = PROJECTS.open(files.get(1))) {
      var state = second.present().state().get(Tables.ID);
      assertThat(Share.of(state)).contains(new Share(2, 2));
      assertThat(RoundView.of(state, second.present().history()).orElseThrow().total())
          .isEqualTo(2);
      assertThat(state.table().rowCount()).as("the other rows are still seen").isEqualTo(4);
      type(second, 2, "3 rue C");
      second.apply(MarkRows.one(Tables.ID, 2, Mark.SEEN));
    }
    try (var project = PROJECTS.open(file)) {
      type(project, 0, "1 rue A");
      var tally = rounds.join(project, files.get(1), Progress.NONE);
      assertThat(tally.answered()).isOne();
      assertThat(rounds.join(project, files.get(0), Progress.NONE).answered()).isZero();
    }
    try (var project = PROJECTS.open(file)) {
      assertThat(Tables.texts(table(project)))
          .containsExactly(
              List.of("a", "1 rue A"), List.of("b", ""), List.of("c", "3 rue C"), List.of("d", ""));
      assertThat(project.present().state().get(Tables.ID).mark(2)).isEqualTo("seen");
      project.undo();
      assertThat(table(project).columns().get(1).text(2)).as("one step").isEmpty();
    }
  }

  @Test
  void twoAnswersAreStillThereAfterReopening() {
    Path other;
    try (var project = PROJECTS.open(file)) {
      other = rounds.split(project, PARTS, folder, Progress.NONE).getFirst();
      type(project, 1, "ici");
    }
    try (var copy = PROJECTS.open(other)) {
      type(copy, 1, "là");
    }
    try (var project = PROJECTS.open(file)) {
      assertThat(rounds.join(project, other, Progress.NONE).differences()).isOne();
    }
    try (var project = PROJECTS.open(file)) {
      var left = Differences.of(project.present().state().get(Tables.ID)).all();
      assertThat(left).singleElement().satisfies(d -> assertThat(d.answers()).hasSize(2));
    }
  }

  @Test
  void whatIsNoCopyIsNamedAndNothingIsOverwritten() throws IOException {
    var stranger = folder.resolve("autre.arpent");
    made(stranger).close();
    try (var project = PROJECTS.open(file)) {
      var before = project.present();
      refused(() -> rounds.join(project, stranger, Progress.NONE), "project.join.stranger");
      refused(() -> rounds.join(project, file, Progress.NONE), "project.join.itself");
      Files.writeString(folder.resolve("ville-2.arpent"), "à moi");
      refused(() -> rounds.split(project, PARTS, folder, Progress.NONE), "project.exists");
      assertThat(project.present()).isEqualTo(before);
    }
    assertThat(folder.resolve("ville-1.arpent")).doesNotExist();
    assertThat(Files.readString(folder.resolve("ville-2.arpent"))).isEqualTo("à moi");
  }

  private static void refused(Runnable deed, String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().message().code()).isEqualTo(code));
  }

  private static void type(Project project, int slot, String text) {
    var target = ColumnRef.to(table(project).columns().get(1));
    project.apply(EditCells.one(Tables.ID, target, slot, text));
  }

  private static Table table(Project project) {
    return project.present().state().table(Tables.ID);
  }
}
