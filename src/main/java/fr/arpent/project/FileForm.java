package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.util.List;

/**
 * The form of a project's file: a SQLite database whose rows are only ever added (but for the view
 * settings, on which no result depends). Version {@value #VERSION}:
 *
 * <ul>
 *   <li>{@code source}: the bytes of each file opened and how they were read
 *   <li>{@code stored}: whole tables, under the hash of their bytes
 *   <li>{@code step}: who, when, after which, and the step as JSON
 *   <li>{@code position}: undo, redo, restore points, in order
 *   <li>{@code snapshot}: a whole state after some step, to open fast
 *   <li>{@code view}: widths, filters, current row
 * </ul>
 */
final class FileForm {

  /** The version of the form; kept in the file's {@code user_version}. */
  static final int VERSION = 1;

  private static final int APPLICATION = 0x41525054;
  private static final List<String> SCHEMA =
      List.of(
          "PRAGMA application_id=" + APPLICATION,
          "PRAGMA user_version=" + VERSION,
          "CREATE TABLE source(name TEXT, path TEXT, sha256 TEXT, read TEXT, bytes BLOB)",
          "CREATE TABLE stored(key TEXT PRIMARY KEY, bytes BLOB)",
          "CREATE TABLE step(n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, parent TEXT,"
              + " author TEXT, time TEXT, json TEXT)",
          "CREATE TABLE position(n INTEGER PRIMARY KEY AUTOINCREMENT, step TEXT, name TEXT,"
              + " time TEXT)",
          "CREATE TABLE snapshot(step TEXT PRIMARY KEY, bytes BLOB)",
          "CREATE TABLE view(key TEXT PRIMARY KEY, value TEXT)");

  private FileForm() {}

  /** Makes the tables of an empty {@code database}, all or none. */
  static void make(Database database) {
    database.must(
        () ->
            database.together(
                () -> {
                  for (var sql : SCHEMA) {
                    database.run(sql);
                  }
                }));
  }

  /**
   * Refuses a database that is no project or that a newer program made. Only reads: a file of
   * another program stays as it is, byte for byte.
   */
  static void check(Database database) {
    if (pragma(database, "application_id") != APPLICATION) {
      throw refused(database, "project.not-a-project");
    }
    if (pragma(database, "user_version") > VERSION) {
      throw refused(database, "project.newer");
    }
  }

  private static int pragma(Database database, String name) {
    return database.ask(() -> database.list("PRAGMA " + name, r -> r.getInt(1))).getFirst();
  }

  private static ProblemException refused(Database database, String code) {
    return new ProblemException(Problem.at(Place.file(database.file().toString()), code));
  }
}
