package fr.arpent.check;

import fr.arpent.base.Progress;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.Footprint;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * Checks tables. Immutable; safe for all threads. Large columns are shared out over the cores.
 *
 * <p>The verdict on a cell is that of frictionless-py 5, the engine under the national validator,
 * with that validator's tolerances where they are asked for; what this program says beyond it is
 * {@link Severity#ADVICE}.
 */
public final class Checker {
  private final List<CheckKind> kinds;

  /** A checker with all checks. */
  public Checker() {
    this(Checks.all());
  }

  /** A checker with {@code kinds} only. */
  public Checker(List<CheckKind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** Checks {@code table} against {@code schema}. */
  public Findings check(Table table, TableSchema schema, CheckOptions options) {
    return check(CheckRequest.of(table, schema, options), Progress.NONE);
  }

  /**
   * Checks from the beginning.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Findings check(CheckRequest request, Progress progress) {
    return examine(request, Optional.empty(), progress);
  }

  /**
   * Checks again after a change; gives what {@link #check} would give. A few edited cells cost a
   * few microseconds each.
   *
   * @param before the findings of the version before
   * @param request the version now
   * @param changed what the change touched
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Findings recheck(
      Findings before, CheckRequest request, Footprint changed, Progress progress) {
    if (!before.request().sameRules(request)) {
      return examine(request, Optional.of(before.state()), progress);
    }
    var touched = Touched.of(changed, request.table());
    return switch (touched) {
      case Touched.Nothing _ -> before.of(request);
      case Touched.Everything _ -> examine(request, Optional.of(before.state()), progress);
      case Touched.Cells cells -> new Findings(Recheck.of(before.state(), request, cells));
    };
  }

  private Findings examine(CheckRequest request, Optional<CheckState> before, Progress progress) {
    var planner = new Planner(request);
    kinds.forEach(kind -> kind.plan(planner));
    return new Findings(new Examiner(request, planner.plan(), before, progress).examine());
  }
}
