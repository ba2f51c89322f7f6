package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
  @TempDir Path folder;

  @Test
  void writesThatBelongTogetherAreAllThereOrNone() throws SQLException {
    try (var database = made()) {
      database.together(() -> insert(database, "one", "two"));
      assertThatThrownBy(
              () ->
                  database.together(
                      () -> {
                        insert(database, "three");
                        database.run("INSERT INTO nowhere VALUES(1)");
                      }))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(
              () ->
                  database.together(
                      () -> {
                        insert(database, "four");
                        throw new IllegalStateException("stopped");
                      }))
          .isInstanceOf(IllegalStateException.class);
      insert(database, "five");
      assertThat(words(database)).containsExactly("one", "two", "five");
    }
  }

  @Test
  void whoReadsSeesWhatIsCommittedAndCannotWrite() throws SQLException {
    try (var database = made();
        var reader = Database.read(folder.resolve("x.db"))) {
      insert(database, "one");
      assertThat(words(reader)).containsExactly("one");
      assertThatThrownBy(() -> reader.must(() -> insert(reader, "two")))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().message().code()).isEqualTo("project.cannot-write"));
      insert(database, "three");
      assertThat(words(reader)).containsExactly("one", "three");
    }
  }

  @Test
  void valuesAreNeverReadAsCommands() throws SQLException {
    try (var database = made()) {
      var odd = "'); DROP TABLE word; --";
      insert(database, odd, "a\u0000b");
      assertThat(words(database)).containsExactly(odd, "a\u0000b");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "13, project.disk-full",
    "11, project.damaged",
    "26, project.damaged",
    "8, project.cannot-write",
    "1032, project.cannot-write",
    "14, project.cannot-open",
    "5, project.busy",
    "6, project.busy",
    "10, project.cannot-store"
  })
  void aFailureOfTheDiskIsSaidInTheUsersWords(int code, String word) {
    var problem = Database.problem(Path.of("ville.arpent"), new SQLException("x", "", code));
    assertThat(problem.message().code()).isEqualTo(word);
    assertThat(problem.place().file()).isEqualTo("ville.arpent");
  }

  @Test
  void theLockIsOneWindowsUntilItLetsGo() {
    var file = folder.resolve("ville.arpent");
    try (var first = ProjectLock.take(file);
        var second = ProjectLock.take(file)) {
      assertThat(first.mine()).isTrue();
      assertThat(second.mine()).isFalse();
      assertThatThrownBy(second::require)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.problem()).isEqualTo(second.problem()));
      try (var third = ProjectLock.take(file)) {
        assertThat(third.mine()).as("nor is it the next one’s").isFalse();
      }
    }
    try (var next = ProjectLock.take(file)) {
      assertThat(next.mine()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  private Database made() {
    var database = Database.create(folder.resolve("x.db"));
    database.keepSafe();
    database.must(() -> database.run("CREATE TABLE word(text TEXT)"));
    return database;
  }

  private static void insert(Database database, String... words) throws SQLException {
    for (var word : words) {
      database.run("INSERT INTO word VALUES(?)", word);
    }
  }

  private static List<String> words(Database database) throws SQLException {
    return database.list("SELECT text FROM word ORDER BY rowid", row -> row.getString(1));
  }
}
