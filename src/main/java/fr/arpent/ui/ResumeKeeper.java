package fr.arpent.ui;

import fr.arpent.check.Severity;
import fr.arpent.project.Project;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.shell.Resume;
import fr.arpent.visit.Mark;
import fr.arpent.visit.Round;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Remembers how far each project was when it left the bench, for the first screen. */
final class ResumeKeeper {
  private final Preferences preferences;
  private @Nullable Derived last;

  private ResumeKeeper(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Keeps what is on {@code bench} in {@code preferences}. */
  static void watch(Bench bench, Preferences preferences, Runnable changed) {
    var keeper = new ResumeKeeper(preferences);
    bench.project().subscribe((before, _) -> keeper.left(before, changed));
    bench.derived().subscribe(now -> keeper.last = now == null ? keeper.last : now);
  }

  private void left(@Nullable Project project, Runnable changed) {
    var known = last;
    last = null;
    if (project != null && known != null) {
      preferences.remember(new Resume(project.path(), facts(known)));
      changed.run();
    }
  }

  static Resume.Facts facts(Derived known) {
    var state = known.state();
    var slots = Round.of(state).map(round -> round.slots(state)).orElse(new int[0]);
    var seen = (int) Arrays.stream(slots).filter(s -> Mark.of(state.mark(s)) == Mark.SEEN).count();
    var toFix = known.findings().schema().isPresent() ? known.findings().count(Severity.ERROR) : -1;
    return new Resume.Facts(state.table().rowCount(), seen, slots.length, toFix, Instant.now());
  }
}
