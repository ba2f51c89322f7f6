package fr.arpent.check;

import fr.arpent.check.repair.Fix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a text of a column: one object for all texts about which the same is to
 * be said.
 *
 * @param causes why it is a finding; empty when it is none
 * @param blank whether it is no value, and that for no error
 * @param fix whether and how it can be repaired
 */
record Verdict(List<Cause> causes, boolean blank, Fix fix) {

  static final Verdict RIGHT = new Verdict(List.of(), false, Fix.NONE);
  static final Verdict BLANK = new Verdict(List.of(), true, Fix.NONE);

  Verdict {
    causes = List.copyOf(causes);
  }

  /** The worst severity of its causes, or null when it has none. */
  @Nullable Severity worst() {
    Severity worst = null;
    for (var cause : causes) {
      worst = worst == null ? cause.severity() : worst.worse(cause.severity());
    }
    return worst;
  }
}
