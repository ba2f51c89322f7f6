package fr.arpent;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A project's file that takes no further step until it is closed, as on a full disk. */
public final class Unwritable implements AutoCloseable {
  private final Path project;

  private Unwritable(Path project) {
    this.project = project;
  }

  /** Makes the file of the open {@code project} refuse every step. */
  public static Unwritable of(Path project) throws SQLException {
    run(
        project,
        "CREATE TRIGGER full BEFORE INSERT ON step BEGIN SELECT RAISE(ABORT, 'full'); END");
    return new Unwritable(project);
  }

  private static void run(Path project, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    run(project, "DROP TRIGGER full");
  }
}
