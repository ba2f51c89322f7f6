package fr.arpent.project;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.History;
import fr.arpent.step.State;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The project's file in the form that {@link FileForm} describes: the history ({@link StepRows}),
 * the tables it brought ({@link StoredTables}), the files they came from, the last snapshot and the
 * window's settings. For one thread at a time.
 */
final class ProjectFile implements AutoCloseable {
  private final Database database;
  private final StepRows steps;

  private ProjectFile(Database database, StepJson json) {
    this.database = database;
    this.steps = new StepRows(database, json, new StoredTables(database));
  }

  /**
   * Makes a new project file.
   *
   * @throws ProblemException when it cannot be made there, or something is there already
   */
  static ProjectFile create(Path file, StepJson json) {
    if (Files.exists(file)) {
      throw new ProblemException(Problem.at(Place.file(file.toString()), "project.exists"));
    }
    return ready(Database.create(file), FileForm::make, json);
  }

  /**
   * Opens a project file.
   *
   * @throws ProblemException when it is none, is damaged, or was made by a newer program
   */
  static ProjectFile open(Path file, StepJson json, boolean writable) {
    var database = writable ? Database.write(file) : Database.read(file);
    return ready(database, FileForm::check, json);
  }

  private static ProjectFile ready(Database database, Consumer<Database> first, StepJson json) {
    try {
      first.accept(database);
      database.keepSafe();
      return new ProjectFile(database, json);
    } catch (ProblemException e) {
      database.letGo();
      throw e;
    }
  }

  Path path() {
    return database.file();
  }

  /** A problem of {@code code} with this file. */
  Problem problem(String code) {
    return Problem.at(Place.file(path().toString()), code);
  }

  /** Keeps the bytes of a file that was opened, and how they were read. */
  void addSource(Source source) {
    database.must(
        () ->
            database.run(
                "INSERT INTO source VALUES(?,?,?,?,?)",
                source.name(),
                source.path(),
                StoredTables.sha256(source.bytes()),
                source.read().toString(),
                source.bytes()));
  }

  /** The files that were opened, in order. */
  List<Source> sources() {
    return database.ask(
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
    steps.append(entries);
  }

  /** The whole history as it stands on disk. */
  History history() {
    return steps.history();
  }

  /** The restore points, in order. */
  List<RestorePoint> restorePoints() {
    return steps.restorePoints();
  }

  /** The state kept for {@code step}, if any. */
  Optional<State> snapshot(StepId step) {
    var found =
        database.ask(
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
    database.must(
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
    return database
        .ask(() -> database.list("SELECT value FROM view WHERE key=?", r -> r.getString(1), key))
        .stream()
        .findFirst();
  }

  /** Keeps a view setting. */
  void keepView(String key, String value) {
    database.must(
        () ->
            database.run(
                "INSERT INTO view VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value",
                key,
                value));
  }

  /** Moves the log into the file itself. */
  void checkpoint() {
    database.must(database::checkpoint);
  }

  /** Closes what could not be used. */
  void letGo() {
    database.letGo();
  }

  @Override
  public void close() {
    database.close();
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
