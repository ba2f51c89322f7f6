package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.History;
import fr.arpent.step.StepJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a project to another place from what is on disk and, for the rest, from memory. */
final class Elsewhere {
  private final StepJson json;
  private final InstantSource clock;

  Elsewhere(StepJson json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * Goes on in a new file at {@code target} with {@code history}, and lets the old one go.
   *
   * @throws ProblemException when it cannot be written there; everything stays as it was
   */
  void move(Saver saver, Path target, History history) {
    saver.ask(
        file -> {
          saver.moveTo(copy(file, target, history));
          leave(file);
          return Boolean.TRUE;
        });
  }

  /**
   * Writes what {@code saver} has on disk, history included, to {@code target} as well.
   *
   * @throws ProblemException when there is a file, or it cannot be written there
   */
  static void copy(Saver saver, Path target) {
    refuseExisting(target);
    saver.ask(
        file -> {
          try {
            file.copyTo(target);
            return Boolean.TRUE;
          } catch (SQLException e) {
            throw new ProblemException(
                Problem.at(Place.file(target.toString()), "project.cannot-write"), e);
          }
        });
  }

  private static void refuseExisting(Path target) {
    if (Files.exists(target)) {
      throw new ProblemException(Problem.at(Place.file(target.toString()), "project.exists"));
    }
  }

  /** The old file may be out of reach: the copy has everything, and that is what counts. */
  private static void leave(ProjectFile file) {
    try {
      file.close();
    } catch (ProblemException _) {
      file.letGo();
    }
  }

  /**
   * The project {@code history} in a new file at {@code target}.
   *
   * @throws ProblemException when it cannot be written there
   */
  private ProjectFile copy(ProjectFile from, Path target, History history) {
    refuseExisting(target);
    try {
      from.copyTo(target);
      var copy = ProjectFile.open(target, json, true);
      copy.append(missing(history, copy.history()));
      return copy;
    } catch (SQLException | ProblemException _) {
      return fromMemory(cleared(target), history); // the old disk cannot be read any more
    }
  }

  /** The target without what was begun there. */
  private static Path cleared(Path target) {
    try {
      Files.deleteIfExists(target);
      return target;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Place.file(target.toString()), "project.cannot-write"), e);
    }
  }

  private ProjectFile fromMemory(Path target, History history) {
    var copy = ProjectFile.create(target, json);
    try {
      copy.append(missing(history, History.empty()));
      return copy;
    } catch (SQLException e) {
      copy.close();
      throw new ProblemException(Database.problem(target, e), e);
    }
  }

  private List<Entry> missing(History history, History written) {
    var entries = new ArrayList<Entry>();
    var at = written.position().orElse(null);
    for (var step : history.steps()) {
      if (written.step(step.id()).isEmpty()) {
        if (!Objects.equals(step.parent(), at)) {
          entries.add(new Entry.Moved(step.parent(), null, clock.instant()));
        }
        entries.add(new Entry.Made(step));
        at = step.id();
      }
    }
    if (!Objects.equals(history.position().orElse(null), at)) {
      entries.add(new Entry.Moved(history.position().orElse(null), null, clock.instant()));
    }
    return entries;
  }
}
