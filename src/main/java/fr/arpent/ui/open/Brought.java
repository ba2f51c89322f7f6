package fr.arpent.ui.open;

import fr.arpent.base.Problem;
import fr.arpent.format.Proposal;
import fr.arpent.project.Project;
import java.util.List;

/**
 * A project that was opened, and what is to be said about the file it came from.
 *
 * @param fresh whether it was made now from a file; false when it was resumed
 * @param problems what is odd about the file
 * @param proposals what could be put in order, each one step
 */
public record Brought(
    Project project, boolean fresh, List<Problem> problems, List<Proposal> proposals) {

  public Brought {
    problems = List.copyOf(problems);
    proposals = List.copyOf(proposals);
  }
}
