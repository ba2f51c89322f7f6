package fr.arpent.project;

import static fr.arpent.project.TestProjects.texts;
import static fr.arpent.project.TestProjects.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.Unwritable;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.StepId;
import fr.arpent.step.edit.InsertRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where projects are made, opened and refused, and that nothing else is touched on the way. */
class ProjectFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "où sont-ils ?.arpent",
        "a?b&c=d.arpent",
        "100%20.arpent",
        "n°1 #2.arpent",
        "l'été; «ici».arpent",
        " .arpent",
        "file:x.arpent",
        "sans"
      })
  void aProjectIsWhereItsNameSays(String name) {
    var file = folder.resolve(name);
    try (var project = TestProjects.abc(file)) {
      type(project, 0, "neuf");
    }
    assertThat(folder.toFile().list()).containsExactly(name);
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("neuf", "b", "c");
      var copy = folder.resolve("copie ? " + name);
      project.saveElsewhere(copy);
      assertThat(copy).exists();
    }
  }

  @Test
  void aFileThatIsNotThereIsNotMade() {
    var file = folder.resolve("gone.arpent");
    assertThat(refused(file).message().code()).isEqualTo("project.cannot-open");
    assertThat(folder).isEmptyDirectory();
    assertThat(refused(folder.resolve("no/such/folder.arpent")).message().code())
        .isEqualTo("project.cannot-open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nom;adresse\nécole;rue du Lac\n"})
  void aFileOfAnotherKindIsLeftAsItIs(String content) throws IOException {
    var file = folder.resolve("ville.arpent");
    Files.writeString(file, content);
    assertThat(refused(file).place().file()).isEqualTo(file.toString());
    assertThat(file).hasContent(content);
    assertThat(folder.toFile().list()).containsExactly("ville.arpent");
  }

  /** A GeoPackage is such a database too: opening it by mistake must not turn it into ours. */
  @Test
  void theDatabaseOfAnotherProgramIsLeftAsItIs() throws IOException, SQLException {
    var file = folder.resolve("carte.gpkg");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE gpkg_contents(table_name TEXT)");
    }
    var before = Files.readAllBytes(file);
    assertThat(refused(file).message().code()).isEqualTo("project.not-a-project");
    assertThatThrownBy(() -> TestProjects.PROJECTS.create(file))
        .isInstanceOf(ProblemException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("carte.gpkg");
  }

  @Test
  void aProjectOfANewerProgramIsLeftAsItIs() throws IOException {
    var file = folder.resolve("ville.arpent");
    TestProjects.abc(file).close();
    run(file, "PRAGMA user_version=" + (FileForm.VERSION + 1));
    var before = Files.readAllBytes(file);
    assertThat(refused(file).message().code()).isEqualTo("project.newer");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void nothingThatIsThereIsMadeAgain() throws IOException {
    var file = folder.resolve("ville.arpent");
    TestProjects.abc(file).close();
    var before = Files.readAllBytes(file);
    assertThatThrownBy(() -> TestProjects.PROJECTS.create(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("project.exists"));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(project.readOnly()).as("the lock was let go").isFalse();
    }
  }

  @Test
  void whatCannotBeSavedElsewhereGoesOnHere() throws IOException {
    var taken = folder.resolve("pris.arpent");
    Files.writeString(taken, "mine");
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      assertThatThrownBy(() -> project.saveElsewhere(taken)).isInstanceOf(ProblemException.class);
      assertThatThrownBy(() -> project.saveElsewhere(folder.resolve("no/such.arpent")))
          .isInstanceOf(ProblemException.class);
      type(project, 0, "encore");
      assertThat(project.path()).isEqualTo(file);
    }
    assertThat(taken).hasContent("mine");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pris.arpent", "ville.arpent");
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("encore", "b", "c");
    }
  }

  @Test
  void whoLeavesIsToldWhatIsNotOnTheDiskAndCanWriteItOnceThereIsRoom() throws Exception {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      assertThat(project.settle()).isInstanceOf(SaveStatus.Saved.class);
      StepId last;
      try (var _ = Unwritable.of(file)) {
        last = type(project, 0, "neuf");
        assertThat(project.settle())
            .isInstanceOfSatisfying(
                SaveStatus.NotSaved.class,
                not -> assertThat(not.problem().message().code()).startsWith("project."));
      }
      assertThat(project.settle()).isEqualTo(new SaveStatus.Saved(last));
    }
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("neuf", "b", "c");
    }
  }

  @Test
  void whatCannotBeWrittenHereIsWrittenElsewhere() throws Exception {
    var here = folder.resolve("ici.arpent");
    var there = folder.resolve("là.arpent");
    try (var project = TestProjects.abc(here);
        var _ = Unwritable.of(here)) {
      type(project, 0, "neuf");
      type(project, 1, "encore");
      assertThat(project.settle()).isInstanceOf(SaveStatus.NotSaved.class);
      project.saveElsewhere(there);
      assertThat(project.settle()).isInstanceOf(SaveStatus.Saved.class);
      type(project, 2, "ailleurs");
    }
    try (var project = TestProjects.PROJECTS.open(there)) {
      assertThat(texts(project)).containsExactly("neuf", "encore", "ailleurs");
      assertThat(project.undo().history().path()).hasSize(3);
    }
  }

  @Test
  void whatWasSavedElsewhereLeavesTheOldFileWhole() {
    var here = folder.resolve("ici.arpent");
    var there = folder.resolve("là.arpent");
    try (var project = TestProjects.abc(here)) {
      type(project, 0, "avant");
      project.restorePoint("point");
      project.keepView("widths", "12");
      project.saveElsewhere(there);
      type(project, 1, "après");
      project.undo();
      assertThat(project.restorePoints()).extracting(RestorePoint::name).containsExactly("point");
      assertThat(project.view("widths")).contains("12");
      try (var old = TestProjects.PROJECTS.open(here)) {
        assertThat(old.readOnly()).as("nobody has it any more").isFalse();
        assertThat(texts(old)).containsExactly("avant", "b", "c");
      }
    }
    try (var project = TestProjects.PROJECTS.open(there)) {
      assertThat(project.present().history().redoable()).isPresent();
      assertThat(texts(project)).containsExactly("avant", "b", "c");
    }
  }

  /** As on a CD or in the archives of the town: neither a lock nor a log can be put beside it. */
  @Test
  void inAFolderWhereNothingCanBePutAProjectIsLookedAt() throws IOException {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      type(project, 0, "neuf");
    }
    Files.createDirectory(folder.resolve(".ville.arpent.lock"));
    Files.createDirectory(folder.resolve("ville.arpent-shm"));
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("neuf", "b", "c");
      assertThat(project.readOnly()).isTrue();
      assertThat(project.saveStatus())
          .isInstanceOfSatisfying(
              SaveStatus.ReadOnly.class,
              s -> assertThat(s.problem().message().code()).isEqualTo("project.no-writing"));
      assertThatThrownBy(() -> type(project, 0, "non")).isInstanceOf(ProblemException.class);
      assertThatThrownBy(project::undo).isInstanceOf(ProblemException.class);
      assertThatThrownBy(() -> project.restorePoint("x")).isInstanceOf(ProblemException.class);
      project.keepView("widths", "lost");
      assertThat(project.view("widths")).isEmpty();
      assertThat(texts(project)).containsExactly("neuf", "b", "c");
    }
    assertThatThrownBy(() -> TestProjects.PROJECTS.create(file))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whoOnlyLooksNeverHoldsTheOtherWindowUp() {
    var file = folder.resolve("ville.arpent");
    try (var first = TestProjects.abc(file)) {
      first.sources().names(); // what was asked before is on disk
      try (var second = TestProjects.PROJECTS.open(file);
          var third = TestProjects.PROJECTS.open(file)) {
        type(first, 0, "neuf");
        first.sources().names();
        assertThat(texts(second)).as("what it opened").containsExactly("a", "b", "c");
        assertThat(third.readOnly()).isTrue();
        assertThat(second.view("x")).isEmpty();
      }
      assertThat(first.saveStatus()).isInstanceOf(SaveStatus.Saved.class);
      try (var late = TestProjects.PROJECTS.open(file)) {
        assertThat(texts(late)).containsExactly("neuf", "b", "c");
      }
    }
  }

  @Test
  void closingMakesTheFileWholeAndLeavesNothingBeside() throws IOException {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      for (var i = 0; i < 50; i++) {
        project.apply(new InsertRows(Tables.ID, 1, -1));
      }
    }
    assertThat(folder.toFile().list()).containsExactly("ville.arpent");
    var copy = Files.copy(file, folder.resolve("copie.arpent"));
    try (var project = TestProjects.PROJECTS.open(copy)) {
      assertThat(texts(project)).hasSize(53);
    }
  }

  @Test
  void namesAndSettingsOfAnyTextComeBack() {
    var file = folder.resolve("ville.arpent");
    var odd = List.of("", "a\u0000b", "👍", "'; DROP TABLE step; --", "é".repeat(100_000));
    try (var project = TestProjects.abc(file)) {
      for (var name : odd) {
        project.restorePoint(name);
        project.keepView("view " + name, name);
      }
    }
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(project.restorePoints()).extracting(RestorePoint::name).isEqualTo(odd);
      for (var name : odd) {
        assertThat(project.view("view " + name)).contains(name);
      }
    }
  }

  @Test
  void theLastOfTwoFilesOfOneNameIsTheOriginal() {
    try (var project = TestProjects.abc(folder.resolve("ville.arpent"))) {
      for (byte version = 1; version < 3; version++) {
        var json = new com.google.gson.JsonObject();
        project.sources().add("ville.csv", null, json, new byte[] {version, 0, -1});
      }
      assertThat(project.sources().original("ville.csv"))
          .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(2, 0, -1));
      assertThat(project.sources().original("autre.csv")).isEmpty();
      assertThat(project.sources().names()).containsExactly("ville.csv", "ville.csv");
    }
  }

  private static Problem refused(Path file) {
    try (var _ = TestProjects.PROJECTS.open(file)) {
      throw new AssertionError("opened " + file);
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  private static void run(Path file, String sql) {
    try (var database = Database.write(file)) {
      database.must(() -> database.run(sql));
    }
  }
}
