package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.Sources;
import fr.arpent.project.Project;
import fr.arpent.project.SharedRounds;
import fr.arpent.step.TableState;
import fr.arpent.visit.Mark;
import fr.arpent.visit.share.Answer;
import fr.arpent.visit.share.Difference;
import fr.arpent.visit.share.Differences;
import fr.arpent.visit.share.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Merges projects that were shared into a new one; those named stay as they are. */
record MergeProjects(CommandContext context) {

  /**
   * Copies {@code first} to {@code out} and brings {@code others} into it.
   *
   * @return 0, or 1 when people answered something differently
   */
  int merge(Path first, List<Path> others, Path out) {
    others.forEach(Sources::mustBeThere);
    var projects = context.toolbox().projects().get();
    try (var project = projects.open(first)) {
      project.copyTo(out);
    }
    try (var merged = projects.open(out)) {
      var rounds = new SharedRounds(projects);
      for (var other : others) {
        tell(other, rounds.join(merged, other, Progress.NONE));
      }
      return differences(merged);
    } catch (RuntimeException e) {
      drop(out);
      throw e;
    }
  }

  /** Half a merge would look like a whole one. */
  private static void drop(Path out) {
    try {
      java.nio.file.Files.deleteIfExists(out);
    } catch (java.io.IOException _) {
      return; // the problem that is told is the one that matters
    }
  }

  private void tell(Path file, Tally tally) {
    context.say(
        "cli.project.merged", file, tally.answered(), tally.cells(), tally.rows(), tally.removed());
    if (tally.leftOut() > 0) {
      context.tell(Message.of("cli.project.left-out", file.toString(), tally.leftOut()));
    }
  }

  private int differences(Project merged) {
    var count = 0;
    for (var state : merged.present().state().tables().values()) {
      for (var difference : Differences.of(state).all()) {
        context.print(line(state, difference));
        count++;
      }
    }
    if (count > 0) {
      context.tell(Message.of("cli.project.differences", count));
    }
    return count > 0 ? 1 : 0;
  }

  private String line(TableState state, Difference difference) {
    var row = state.table().sourceRow(difference.slot());
    var answers =
        difference.answers().stream()
            .map(answer -> answer(answer, difference))
            .collect(Collectors.joining(" | "));
    return difference
        .column()
        .map(column -> context.texts().say("cli.project.difference", row, column.name(), answers))
        .orElseGet(() -> context.texts().say("cli.project.difference.mark", row, answers));
  }

  private String answer(Answer answer, Difference difference) {
    var text =
        difference.column().isPresent()
            ? answer.text()
            : context.texts().say("visit.state." + Mark.of(answer.text()).key());
    return context.texts().say("cli.project.answer", answer.who(), text);
  }
}
