package fr.arpent.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** Divides what JMH measured by the baseline of the same class: the method named so. */
final class Ratios {
  private static final String BASELINE = "baseline";

  private Ratios() {}

  /** Prints a line for each measured method, under the baseline of its class. */
  static void print(Collection<RunResult> results) {
    var byClass = results.stream().collect(Collectors.groupingBy(r -> named(r, 1)));
    byClass.forEach(
        (name, of) ->
            of.stream()
                .filter(r -> named(r, 0).startsWith(BASELINE))
                .findFirst()
                .ifPresent(baseline -> of.forEach(r -> print(name, r, baseline))));
  }

  private static void print(String name, RunResult result, RunResult baseline) {
    var score = result.getPrimaryResult();
    var by = baseline.getPrimaryResult();
    System.out.printf(
        Locale.ROOT,
        "%-14s %-24s p50 %10.3f %s, p95 %10.3f = %.5f of %s%n",
        name,
        named(result, 0),
        score.getStatistics().getPercentile(50),
        score.getScoreUnit(),
        score.getStatistics().getPercentile(95),
        score.getStatistics().getPercentile(50) / by.getStatistics().getPercentile(50),
        named(baseline, 0));
  }

  /** The part of {@code package.Class.method} that many from its end. */
  private static String named(RunResult result, int fromEnd) {
    var parts = result.getParams().getBenchmark().split("\\.");
    return parts[parts.length - 1 - fromEnd];
  }
}
