package fr.arpent.project;

import fr.arpent.base.ProblemException;
import fr.arpent.step.Footprint;
import fr.arpent.step.History;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import java.nio.file.Path;
import java.util.Map;

/** Opens and makes projects; holds what they all need. Immutable, safe for all threads. */
public final class Projects {
  private final StepJson json;
  private final Author author;
  private final Map<Class<?>, Object> resources;

  /**
   * Opens projects whose steps are of the operations that {@code json} knows.
   *
   * @param author who works here
   * @param resources what operations may look things up in, by type
   */
  public Projects(StepJson json, Author author, Map<Class<?>, Object> resources) {
    this.json = json;
    this.author = author;
    this.resources = Map.copyOf(resources);
  }

  /**
   * Loads what the first project opened needs and takes a tenth of a second, so that it can be done
   * while something else is waited for.
   */
  public void prepare() {
    Database.prepare();
  }

  /**
   * Makes a new, empty project in {@code file}, which must not exist.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be made there
   */
  public Project create(Path file) {
    var lock = ProjectLock.take(file);
    try {
      lock.require();
      var made = ProjectFile.create(file, json);
      var present = new Present(State.EMPTY, History.empty(), Footprint.NONE);
      return new Project(new Opened(made, lock, new States(), present), json, author, resources);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the project in {@code file}; only to look when another window has it.
   *
   * @throws fr.arpent.base.ProblemException when it is no project, is damaged or too new
   */
  public Project open(Path file) {
    FirstLook.at(file);
    var lock = ProjectLock.take(file);
    try {
      var opened = ProjectFile.open(file, json, lock.mine());
      return new Project(read(opened, lock), json, author, resources);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Opened read(ProjectFile file, ProjectLock lock) {
    try {
      var history = file.history();
      var states = states(file, history);
      var state = states.after(history, history.position().orElse(null));
      return new Opened(file, lock, states, new Present(state, history, Footprint.NONE));
    } catch (ProblemException e) {
      file.letGo();
      throw e;
    } catch (RuntimeException e) {
      file.letGo();
      throw new ProblemException(file.problem("project.damaged"), e); // its rows do not fit
    }
  }

  /** States that start from the last snapshot on the way to the present. */
  private static States states(ProjectFile file, History history) {
    var states = new States();
    for (var step : history.path().reversed()) {
      var found = file.snapshot(step.id());
      if (found.isPresent()) {
        states.pin(step.id(), found.get());
        break;
      }
    }
    return states;
  }
}
