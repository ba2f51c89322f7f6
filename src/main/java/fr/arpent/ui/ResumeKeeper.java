package fr.arpent.ui;

import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.project.Present;
import fr.arpent.project.Project;
import fr.arpent.step.TableState;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.shell.Resume;
import fr.arpent.visit.Mark;
import fr.arpent.visit.Round;
import java.time.Instant;
import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how far each project is, for the first screen: when it leaves the bench, and a moment
 * after each change, as a program that is killed says no farewell.
 */
final class ResumeKeeper {
  private static final Duration REST = Duration.seconds(1);

  private final Preferences preferences;
  private final PauseTransition rest = new PauseTransition(REST);
  private @Nullable Derived last;
  private @Nullable TableState state;

  private ResumeKeeper(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Keeps what is on {@code bench} in {@code preferences}. */
  static void watch(Bench bench, Preferences preferences, Runnable changed) {
    var keeper = new ResumeKeeper(preferences);
    bench
        .project()
        .subscribe(
            (before, _) -> {
              keeper.left(before);
              changed.run();
            });
    bench.present().subscribe(keeper::arrived);
    bench.derived().subscribe(now -> keeper.derived(now, bench.project().get()));
  }

  private void arrived(@Nullable Present now) {
    state = now == null ? state : now.state().frontTable().orElse(state);
  }

  private void derived(@Nullable Derived now, @Nullable Project project) {
    if (now != null && project != null) {
      last = now;
      rest.setOnFinished(_ -> remember(project, now));
      rest.playFromStart();
    }
  }

  private void left(@Nullable Project project) {
    rest.stop();
    var known = last;
    if (project != null && known != null) {
      remember(project, known);
    }
    last = null;
    state = null;
  }

  private void remember(Project project, Derived known) {
    var marked = state == null ? known.state() : state;
    preferences.remember(new Resume(project.path(), facts(marked, known.findings())));
  }

  /** The visit as it is now; what is to be fixed as it was found last. */
  private static Resume.Facts facts(TableState state, Findings findings) {
    var slots = Round.of(state).map(round -> round.slots(state)).orElse(new int[0]);
    var done = Arrays.stream(slots).filter(s -> Mark.of(state.mark(s)) != Mark.TO_DO).count();
    var toFix = findings.schema().isPresent() ? findings.count(Severity.ERROR) : -1;
    return new Resume.Facts(
        state.table().rowCount(), (int) done, slots.length, toFix, Instant.now());
  }
}
