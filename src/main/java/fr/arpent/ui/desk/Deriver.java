package fr.arpent.ui.desk;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.geo.point.Points;
import fr.arpent.step.Footprint;
import fr.arpent.step.TableState;
import org.jspecify.annotations.Nullable;

/** Makes what follows from a version of a table, from the version before where that is known. */
public final class Deriver {
  private final Checker checker;

  /** Checks with {@code checker}. */
  public Deriver(Checker checker) {
    this.checker = checker;
  }

  /**
   * What follows from {@code state}.
   *
   * @param before what followed from an earlier version, or null
   * @param touched what differs from it
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Derived derive(
      @Nullable Derived before, TableState state, Footprint touched, Progress progress) {
    var request = CheckRequest.of(state, CheckOptions.WINDOW);
    if (before == null || !before.state().table().id().equals(state.table().id())) {
      return new Derived(state, checker.check(request, progress), Points.of(state));
    }
    return new Derived(
        state,
        checker.recheck(before.findings(), request, touched, progress),
        before.points().after(touched, state));
  }
}
