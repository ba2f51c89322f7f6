package fr.arpent.project;

import static fr.arpent.project.TestProjects.texts;
import static fr.arpent.project.TestProjects.type;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.edit.Operations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were cut, changed or interrupted: what was saved is there, or the user is told. */
class DamagedProjectTest {
  private static final Set<String> TOLD =
      Set.of(
          "project.damaged",
          "project.newer",
          "project.not-a-project",
          "project.cannot-open",
          "project.cannot-store",
          "project.cannot-write");

  @TempDir Path folder;

  /** As after a power cut: the file with as much of its log as reached the disk. */
  @Test
  void ofALogCutAnywhereTheStepsBeforeAreThere() {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      project.sources().names();
      for (var i = 0; i < 12; i++) {
        type(project, i % 3, "n" + i);
        project.sources().names(); // each step in a write of its own
      }
      var made = ids(project.present());
      var whole = bytes(Path.of(file + "-wal"));
      Cases.run(
          40,
          random -> {
            var cut = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            var copy = folder.resolve("cut.arpent");
            write(copy, bytes(file));
            write(Path.of(copy + "-wal"), cut);
            open(copy)
                .ifPresent(steps -> assertThat(steps).isEqualTo(made.subList(0, steps.size())));
          });
      assertThat(whole.length).as("the log had something to cut").isGreaterThan(10_000);
    }
  }

  @Test
  void aCutOrChangedFileOpensOrIsNamedAndLeavesNothingLocked() {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.of(file, Tables.of("a|b", "1|x", "2|y"))) {
      for (var i = 0; i < 20; i++) {
        type(project, i % 2, "valeur " + i);
      }
    }
    var whole = bytes(file);
    Cases.run(
        150,
        random -> {
          var damaged =
              random.nextInt(3) == 0
                  ? Arrays.copyOf(whole, random.nextInt(whole.length))
                  : whole.clone();
          for (var left = random.nextInt(20); left > 0 && damaged.length > 0; left--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
          }
          var copy = folder.resolve("damaged.arpent");
          write(copy, damaged);
          open(copy);
          assertThat(folder.resolve(".damaged.arpent.lock")).doesNotExist();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM step WHERE n=2 | project.damaged",
        "UPDATE step SET json='{' WHERE n=2 | project.damaged",
        "UPDATE step SET json='[]' WHERE n=2 | project.damaged",
        "UPDATE step SET json=json_remove(json,'$.happened.rows') WHERE n=2 | project.damaged",
        "UPDATE step SET json=json_set(json,'$.parent','x') WHERE n=2 | project.damaged",
        "UPDATE step SET json=json_set(json,'$.happened.column',77) WHERE n=2 | project.damaged",
        "UPDATE step SET json=json_set(json,'$.happened.kind','turn') WHERE n=2 | project.newer",
        "UPDATE stored SET bytes=x'00' | project.damaged",
        "UPDATE stored SET bytes=substr(bytes,1,20) | project.damaged",
        "DELETE FROM stored | project.damaged",
        "DROP TABLE position | project.cannot-store"
      })
  void rowsThatDoNotFitAreNamed(String sql, String code) {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      type(project, 0, "x");
      type(project, 1, "y");
    }
    run(file, sql);
    assertThat(told(file)).isEqualTo(code);
    assertThat(folder.toFile().list()).containsExactly("ville.arpent");
  }

  @Test
  void anUnknownOperationStillAppliesItsChange() {
    var file = folder.resolve("ville.arpent");
    try (var project = TestProjects.abc(file)) {
      type(project, 0, "x");
      type(project, 1, "y");
    }
    run(file, "UPDATE step SET json=json_set(json,'$.asked.kind','plug.paint/7') WHERE n=2");
    try (var project = TestProjects.PROJECTS.open(file)) {
      assertThat(texts(project)).containsExactly("x", "y", "c");
      var unknown = project.present().history().path().get(1);
      assertThat(unknown.words().code()).isEqualTo("step.unknown");
      assertThat(project.canTakeOut(unknown.id())).isTrue();
      project.takeOut(unknown.id());
      assertThat(texts(project)).containsExactly("a", "y", "c");
    }
  }

  @Test
  void aDamagedSnapshotIsMadeUpForByTheSteps() {
    Cases.run(
        6,
        random -> {
          var file = folder.resolve("snap" + random.nextInt() + ".arpent");
          List<Object> seen;
          try (var project = TestProjects.of(file, Tables.random(random))) {
            for (var i = 0; i < 320; i++) {
              project.apply(Operations.any(project.present().state(), random));
            }
            seen = Seen.of(project.present().state());
          }
          var at = 1 + random.nextInt(60);
          run(
              file,
              random.nextBoolean()
                  ? "UPDATE snapshot SET bytes=substr(bytes,1," + at + ")"
                  : "UPDATE snapshot SET bytes=x'01ff7f00'");
          try (var project = TestProjects.PROJECTS.open(file)) {
            assertThat(Seen.of(project.present().state())).isEqualTo(seen);
          }
        });
  }

  /** The ids of the steps of {@code file}; empty when the user is told that it cannot be opened. */
  private static Optional<List<StepId>> open(Path file) {
    try (var project = TestProjects.PROJECTS.open(file)) {
      Seen.of(project.present().state());
      return Optional.of(ids(project.present()));
    } catch (ProblemException e) {
      assertThat(e.problem().message().code()).isIn(TOLD);
      assertThat(e.problem().place().file()).isEqualTo(file.toString());
      return Optional.empty();
    } finally {
      delete(Path.of(file + "-wal"));
      delete(Path.of(file + "-shm"));
    }
  }

  private static List<StepId> ids(Present present) {
    return present.history().steps().stream().map(Step::id).toList();
  }

  private static String told(Path file) {
    try (var _ = TestProjects.PROJECTS.open(file)) {
      return "opened";
    } catch (ProblemException e) {
      return e.problem().message().code();
    }
  }

  private static void run(Path file, String sql) {
    try (var database = Database.write(file)) {
      database.must(() -> database.run(sql));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
