package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.point.Points;
import fr.arpent.project.Project;
import fr.arpent.project.SharedRounds;
import fr.arpent.step.TableState;
import fr.arpent.visit.Round;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.TargetColumn;
import fr.arpent.visit.share.Division;
import fr.arpent.visit.share.Parts;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shares the round of a project among people; a round that was not begun is. */
record SplitProject(CommandContext context) {
  private static final int MOST = 99;

  /** Makes a file for each of {@code people} in {@code folder}. */
  int split(Project project, int people, Division division, Path folder) {
    if (people < 2 || people > MOST) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "cli.project.people", MOST));
    }
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.at(Place.file(folder.toString()), "cli.project.no-folder"));
    }
    var state = begun(project);
    var parts = Parts.of(division, people, Parts.left(state), Points.of(state));
    var rounds = new SharedRounds(context.toolbox().projects().get());
    var files = rounds.split(project, parts, folder, Progress.NONE);
    for (var i = 0; i < files.size(); i++) {
      context.say("cli.project.part", files.get(i), parts.get(i).size());
    }
    return 0;
  }

  private static TableState begun(Project project) {
    var state = front(project);
    if (Round.of(state).isEmpty()) {
      var table = state.table();
      var target =
          TargetColumn.of(table)
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.at(
                              Place.file(project.path().toString()), "project.split.no-round")));
      project.apply(new StartRound(table.id(), RoundPlan.all(target)));
    }
    return front(project);
  }

  private static TableState front(Project project) {
    return project
        .present()
        .state()
        .frontTable()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(Place.file(project.path().toString()), "cli.project.no-table")));
  }
}
