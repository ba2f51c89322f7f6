package fr.arpent.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Several things measured by turns, so that what else the machine does hits all of them. */
final class Race {
  private final Map<String, Run> runs = new LinkedHashMap<>();

  /** Measures one thing once. */
  @FunctionalInterface
  interface Run {
    /** In milliseconds. */
    double millis() throws IOException;
  }

  /** Adds one; the first is the baseline of the others. */
  Race with(String name, Run run) {
    runs.put(name, run);
    return this;
  }

  /** Runs all {@code times} times after one warm-up, and prints medians; gives them by name. */
  Map<String, Double> print(int times) throws IOException {
    var all = new LinkedHashMap<String, double[]>();
    runs.keySet().forEach(name -> all.put(name, new double[times]));
    for (var round = -1; round < times; round++) {
      for (var run : runs.entrySet()) {
        var millis = run.getValue().millis();
        if (round >= 0) {
          java.util.Objects.requireNonNull(all.get(run.getKey()))[round] = millis;
        }
      }
    }
    var medians = new LinkedHashMap<String, Double>();
    all.forEach((name, millis) -> medians.put(name, Sorted.of(millis).at(0.5)));
    var baseline = medians.firstEntry();
    all.forEach(
        (name, millis) -> {
          var sorted = Sorted.of(millis);
          System.out.printf(
              Locale.ROOT,
              "%-44s median %7.0f ms, best %7.0f, worst %7.0f = %.2f of %s%n",
              name,
              sorted.at(0.5),
              sorted.at(0),
              sorted.at(1),
              sorted.at(0.5) / baseline.getValue(),
              baseline.getKey());
        });
    return medians;
  }
}
