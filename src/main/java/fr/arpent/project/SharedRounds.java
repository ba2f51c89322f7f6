package fr.arpent.project;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import fr.arpent.visit.share.Colleague;
import fr.arpent.visit.share.Fork;
import fr.arpent.visit.share.JoinRounds;
import fr.arpent.visit.share.Share;
import fr.arpent.visit.share.TakeShare;
import fr.arpent.visit.share.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the files of a round that several people share, and brings what they did back together. A
 * share is a copy of the whole project with its history, so that where it parted is known.
 */
public final class SharedRounds {
  private static final Message SPLITTING = Message.of("project.split.progress");

  private final Projects projects;

  /** Opens and makes the files with {@code projects}. */
  public SharedRounds(Projects projects) {
    this.projects = projects;
  }

  /**
   * Makes a file for each part beside each other in {@code folder}: {@code name-1.arpent}, {@code
   * name-2.arpent}… The project itself stays as it is.
   *
   * @param parts whose rows are whose, from {@link fr.arpent.visit.share.Parts}
   * @return the files, in the order of the parts
   * @throws ProblemException when one is there already or cannot be written; then none is left
   */
  public List<Path> split(Project project, List<RowSet> parts, Path folder, Progress progress) {
    var table = front(project);
    var files = files(project, folder, parts.size());
    var made = new ArrayList<Path>();
    try {
      for (var i = 0; i < files.size(); i++) {
        progress.step(SPLITTING, i, files.size());
        project.copyTo(files.get(i));
        made.add(files.get(i));
        try (var copy = projects.open(files.get(i))) {
          copy.apply(new TakeShare(table, new Share(i + 1, parts.size()), parts.get(i)));
        }
      }
      return files;
    } catch (RuntimeException e) {
      made.forEach(SharedRounds::drop);
      throw e;
    }
  }

  private static List<Path> files(Project project, Path folder, int count) {
    var name = project.path().getFileName().toString();
    var stem =
        name.endsWith(ProjectPlace.EXTENSION)
            ? name.substring(0, name.length() - ProjectPlace.EXTENSION.length())
            : name;
    var files = new ArrayList<Path>();
    for (var i = 1; i <= count; i++) {
      var file = folder.resolve(stem + "-" + i + ProjectPlace.EXTENSION);
      if (Files.exists(file)) {
        throw new ProblemException(problem(file, "project.exists"));
      }
      files.add(file);
    }
    return files;
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      return; // what could not be written cannot always be taken away either; the problem is told
    }
  }

  /**
   * Brings what was done in {@code file}, a copy of the project, into {@code project}: one step a
   * table.
   *
   * @throws ProblemException when it is no project, or none of this one's copies
   */
  public Tally join(Project project, Path file, Progress progress) {
    if (same(project.path(), file)) {
      throw new ProblemException(problem(file, "project.join.itself"));
    }
    try (var other = projects.open(file)) {
      var all = Tally.NONE;
      var related = false;
      for (var table : other.present().state().tables().keySet()) {
        var fork =
            Fork.of(project.present().history(), other.present().history(), table)
                .filter(f -> holds(project, f.ancestor(), table));
        if (fork.isPresent() && project.present().state().tables().containsKey(table)) {
          all = all.and(join(project, other, table, fork.get(), progress));
        }
        related |= fork.isPresent();
      }
      if (!related) {
        throw new ProblemException(problem(file, "project.join.stranger"));
      }
      return all;
    }
  }

  private static Tally join(
      Project project, Project other, TableId table, Fork fork, Progress progress) {
    var theirs = other.present();
    var name = String.valueOf(other.path().getFileName());
    var upTo = theirs.history().position().orElse(fork.theirs());
    var colleague =
        new Colleague(
            at(project, fork.ancestor(), table),
            at(project, fork.mine(), table),
            at(other, fork.theirs(), table),
            theirs.state().get(table),
            project.present().history(),
            theirs.history());
    var join = new JoinRounds(table, name, upTo);
    Map<Class<?>, Object> resources = Map.of(Colleague.class, colleague);
    var tally = join.tally(new Work(project.present().state(), resources, progress));
    project.apply(join, resources, progress);
    return tally;
  }

  private static TableState at(Project project, StepId step, TableId table) {
    return project.at(step).get(table);
  }

  private static boolean holds(Project project, StepId step, TableId table) {
    return project.at(step).tables().containsKey(table);
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException _) {
      return false; // a file that is not there is told when it is opened
    }
  }

  private static TableId front(Project project) {
    return project
        .present()
        .state()
        .front()
        .orElseThrow(() -> new ProblemException(problem(project.path(), "project.split.no-round")));
  }

  private static Problem problem(Path file, String code) {
    return Problem.at(Place.file(file.toString()), code);
  }
}
