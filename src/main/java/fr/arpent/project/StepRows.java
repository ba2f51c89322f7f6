package fr.arpent.project;

import com.google.gson.JsonParser;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.TableStore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history in the project's file: a row for each step, and one for each place gone to. */
final class StepRows {
  private final Database database;
  private final StepJson json;
  private final TableStore tables;

  StepRows(Database database, StepJson json, TableStore tables) {
    this.database = database;
    this.json = json;
    this.tables = tables;
  }

  /** Writes what was done since the last time; all of it is on disk when this returns. */
  void append(List<Entry> entries) throws SQLException {
    database.together(
        () -> {
          for (var entry : entries) {
            switch (entry) {
              case Entry.Made made -> append(made.step());
              case Entry.Moved moved -> place(moved.to(), moved.name(), moved.time());
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
        json.write(step, tables).toString());
    place(step.id(), null, step.time());
  }

  private void place(@Nullable StepId step, @Nullable String name, Instant time)
      throws SQLException {
    database.run(
        "INSERT INTO position(step,name,time) VALUES(?,?,?)",
        step == null ? null : step.value(),
        name,
        time.toString());
  }

  /**
   * The whole history as it stands on disk.
   *
   * @throws ProblemException when a step is missing or was made by a newer program
   */
  History history() {
    var log =
        database.ask(
            () ->
                database.list(
                    "SELECT p.step, s.json FROM position p LEFT JOIN step s ON s.id=p.step"
                        + " ORDER BY p.n",
                    row -> new Line(row.getString(1), row.getString(2))));
    return log.stream().reduce(History.empty(), this::after, (a, _) -> a);
  }

  /** A position's first mention of a step is its making; any other is going there. */
  private History after(History before, Line line) {
    if (line.step == null) {
      return before.at(null);
    }
    var id = new StepId(line.step);
    if (before.step(id).isPresent()) {
      return before.at(id);
    }
    if (line.json == null) {
      throw new ProblemException(problem("project.damaged"));
    }
    return before.after(step(line.json));
  }

  private Step step(String text) {
    var object = JsonParser.parseString(text).getAsJsonObject();
    try {
      return json.read(object, tables);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(problem("project.newer"), e); // a kind of change we do not know
    }
  }

  /** The restore points, in order. */
  List<RestorePoint> restorePoints() {
    return database.ask(
        () ->
            database.list(
                "SELECT step,name,time FROM position WHERE name IS NOT NULL ORDER BY n",
                row ->
                    new RestorePoint(
                        row.getString(2),
                        Optional.ofNullable(row.getString(1)).map(StepId::new),
                        Instant.parse(row.getString(3)))));
  }

  private Problem problem(String code) {
    return Problem.at(Place.file(database.file().toString()), code);
  }

  private record Line(@Nullable String step, @Nullable String json) {}
}
