package fr.arpent.project;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.History;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.TableStore;
import fr.arpent.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The project's file: a SQLite database whose rows are only ever added (but for the view settings,
 * on which no result depends). Version {@value #FORMAT} of the form:
 *
 * <ul>
 *   <li>{@code source}: the bytes of each file opened and how they were read
 *   <li>{@code stored}: whole tables, under the hash of their bytes
 *   <li>{@code step}: who, when, after which, and the step as JSON
 *   <li>{@code position}: undo, redo, restore points, in order
 *   <li>{@code snapshot}: a whole state after some step, to open fast
 *   <li>{@code view}: widths, filters, current row
 * </ul>
 *
 * For one thread at a time.
 */
final class ProjectFile implements TableStore, AutoCloseable {

  /** The version of the form; kept in the file's {@code user_version}. */
  static final int FORMAT = 1;

  private static final int APPLICATION = 0x41525054;
  private static final List<String> SCHEMA =
      List.of(
          "PRAGMA application_id=" + APPLICATION,
          "PRAGMA user_version=" + FORMAT,
          "CREATE TABLE source(name TEXT, path TEXT, sha256 TEXT, read TEXT, bytes BLOB)",
          "CREATE TABLE stored(key TEXT PRIMARY KEY, bytes BLOB)",
          "CREATE TABLE step(n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, parent TEXT,"
              + " author TEXT, time TEXT, json TEXT)",
          "CREATE TABLE position(n INTEGER PRIMARY KEY AUTOINCREMENT, step TEXT, name TEXT,"
              + " time TEXT)",
          "CREATE TABLE snapshot(step TEXT PRIMARY KEY, bytes BLOB)",
          "CREATE TABLE view(key TEXT PRIMARY KEY, value TEXT)");

  private final Database database;
  private final StepJson json;

  private ProjectFile(Database database, StepJson json) {
    this.database = database;
    this.json = json;
  }

  /** Makes a new project file. */
  static ProjectFile create(Path file, StepJson json) {
    var made = new ProjectFile(Database.open(file, true), json);
    made.attempt(
        () ->
            made.database.together(
                () -> {
                  for (var sql : SCHEMA) {
                    made.database.run(sql);
                  }
                }));
    return made;
  }

  /**
   * Opens a project file.
   *
   * @throws ProblemException when it is none, is damaged, or was made by a newer program
   */
  static ProjectFile open(Path file, StepJson json, boolean writable) {
    var opened = new ProjectFile(Database.open(file, writable), json);
    try {
      opened.checkVersion();
      return opened;
    } catch (ProblemException e) {
      opened.close();
      throw e;
    }
  }

  Path path() {
    return database.file();
  }

  /** Keeps the bytes of a file that was opened, and how they were read. */
  void addSource(Source source) {
    attempt(
        () ->
            database.run(
                "INSERT INTO source VALUES(?,?,?,?,?)",
                source.name(),
                source.path(),
                sha256(source.bytes()),
                source.read().toString(),
                source.bytes()));
  }

  /** The files that were opened, in order. */
  List<Source> sources() {
    return attempt(
        () ->
            database.list(
                "SELECT name,path,read,bytes FROM source ORDER BY rowid",
                row ->
                    new Source(
                        row.getString(1),
                        row.getString(2),
                        JsonParser.parseString(row.getString(3)).getAsJsonObject(),
                        row.getBytes(4))));
  }

  /** Writes what was done since the last time; all of it is on disk when this returns. */
  void append(List<Entry> entries) throws SQLException {
    database.together(
        () -> {
          for (var entry : entries) {
            switch (entry) {
              case Entry.Made made -> append(made.step());
              case Entry.Moved moved ->
                  database.run(
                      "INSERT INTO position(step,name,time) VALUES(?,?,?)",
                      moved.to() == null ? null : moved.to().value(),
                      moved.name(),
                      moved.time().toString());
            }
          }
        });
  }

  private void append(Step step) throws SQLException {
    var parent = step.parent();
    database.run(
        "INSERT INTO step(id,parent,author,time,json) VALUES(?,?,?,?,?)",
        step.id().value(),
        parent == null ? null : parent.value(),
        step.author(),
        step.time().toString(),
        json.write(step, this).toString());
    database.run(
        "INSERT INTO position(step,name,time) VALUES(?,NULL,?)",
        step.id().value(),
        step.time().toString());
  }

  /** The whole history as it stands on disk. */
  History history() {
    var log =
        attempt(
            () ->
                database.list(
                    "SELECT p.step, s.json FROM position p LEFT JOIN step s ON s.id=p.step"
                        + " ORDER BY p.n",
                    row -> new Line(row.getString(1), row.getString(2))));
    return log.stream().reduce(History.empty(), this::after, (a, _) -> a);
  }

  /** A position's first mention of a step is its making; any other is going there. */
  private History after(History before, Line line) {
    if (line.step == null || line.json == null) {
      return before.at(null);
    }
    var id = new StepId(line.step);
    if (before.step(id).isPresent()) {
      return before.at(id);
    }
    return before.after(json.read(JsonParser.parseString(line.json).getAsJsonObject(), this));
  }

  /** The restore points, in order: name, step and time. */
  List<RestorePoint> restorePoints() {
    return attempt(
        () ->
            database.list(
                "SELECT step,name,time FROM position WHERE name IS NOT NULL ORDER BY n",
                row ->
                    new RestorePoint(
                        row.getString(2),
                        Optional.ofNullable(row.getString(1)).map(StepId::new),
                        Instant.parse(row.getString(3)))));
  }

  /** The state kept for {@code step}, if any. */
  Optional<State> snapshot(StepId step) {
    var found =
        attempt(
            () ->
                database.list(
                    "SELECT bytes FROM snapshot WHERE step=?", r -> r.getBytes(1), step.value()));
    try {
      return found.isEmpty() ? Optional.empty() : Optional.of(StateBytes.read(found.getFirst()));
    } catch (IOException _) {
      return Optional.empty(); // the steps themselves still tell it
    }
  }

  /** Keeps {@code state} as the one after {@code step}, in the place of older snapshots. */
  void keepSnapshot(StepId step, State state) {
    var bytes = StateBytes.write(state);
    attempt(
        () ->
            database.together(
                () -> {
                  database.run("DELETE FROM snapshot");
                  database.run("INSERT INTO snapshot VALUES(?,?)", step.value(), bytes);
                }));
  }

  /**
   * Writes all that is on disk to {@code target}, which must not exist.
   *
   * @throws SQLException when it cannot be read here or written there
   */
  void copyTo(Path target) throws SQLException {
    database.run("VACUUM INTO ?", target.toString());
  }

  /** A view setting, if it was ever set. */
  Optional<String> view(String key) {
    return attempt(
            () -> database.list("SELECT value FROM view WHERE key=?", r -> r.getString(1), key))
        .stream()
        .findFirst();
  }

  /** Keeps a view setting. */
  void keepView(String key, String value) {
    attempt(
        () ->
            database.run(
                "INSERT INTO view VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value",
                key,
                value));
  }

  /** Moves the log into the file itself. */
  void checkpoint() {
    attempt(database::checkpoint);
  }

  @Override
  public String keep(Table table) {
    var bytes = TableBytes.write(table);
    var key = sha256(bytes);
    attempt(() -> database.run("INSERT OR IGNORE INTO stored VALUES(?,?)", key, bytes));
    return key;
  }

  @Override
  public Table get(String key) {
    var found =
        attempt(
            () -> database.list("SELECT bytes FROM stored WHERE key=?", r -> r.getBytes(1), key));
    try {
      return TableBytes.read(found.getFirst());
    } catch (IOException | java.util.NoSuchElementException e) {
      throw new ProblemException(problem("project.damaged"), e);
    }
  }

  @Override
  public void close() {
    database.close();
  }

  private void checkVersion() {
    var application = pragma("application_id");
    var version = pragma("user_version");
    if (application != APPLICATION) {
      throw new ProblemException(problem("project.not-a-project"));
    }
    if (version > FORMAT) {
      throw new ProblemException(problem("project.newer"));
    }
  }

  private int pragma(String name) {
    return attempt(() -> database.list("PRAGMA " + name, r -> r.getInt(1))).getFirst();
  }

  private Problem problem(String code) {
    return Problem.at(Place.file(path().toString()), code);
  }

  private <T> T attempt(Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (SQLException e) {
      throw new ProblemException(Database.problem(path(), e), e);
    }
  }

  private void attempt(Database.Writes writes) {
    attempt(
        () -> {
          writes.write();
          return Boolean.TRUE;
        });
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Line(@Nullable String step, @Nullable String json) {}

  @FunctionalInterface
  private interface Attempt<T> {
    T make() throws SQLException;
  }

  /**
   * A file that was opened.
   *
   * @param name as the user knows it
   * @param path where it was, or null for what never was a file
   * @param read how it was read, in the reader's own words
   * @param bytes all of it, unchanged
   */
  @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
  record Source(String name, @Nullable String path, JsonObject read, byte[] bytes) {}
}
