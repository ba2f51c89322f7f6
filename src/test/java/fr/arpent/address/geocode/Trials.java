package fr.arpent.address.geocode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Asks many questions of every kind of {@link Dirt} and prints how many answers were right, by kind
 * and by score: {@code Trials FILE SEED COUNT [show]}. With {@code show}, the wrong answers.
 */
final class Trials {
  private static final double SURE = 0.8;
  private final Map<Dirt, int[]> counts = new EnumMap<>(Dirt.class);
  private final Reliability reliability = new Reliability();
  private final boolean show;

  private Trials(boolean show) {
    this.show = show;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    var trials = new Trials(args.length > 3);
    var r = new Random(Long.parseLong(args[1]));
    var folder = Files.createTempDirectory("trials");
    try (var base = TrialBase.of(Path.of(args[0]), folder, r)) {
      var geocoder = new Geocoder(base.search());
      for (var trial : Trial.of(base.around(), r, Integer.parseInt(args[2]))) {
        trials.run(trial, geocoder);
      }
    }
    trials.print();
  }

  private void run(Trial trial, Geocoder geocoder) {
    var answers = geocoder.find(Question.of(trial.text()), 3);
    var best = answers.stream().findFirst();
    var right = trial.isRight(best);
    var score = best.map(Answer::score).orElse(0.0);
    var sure = score >= SURE;
    var count = counts.computeIfAbsent(trial.dirt(), _ -> new int[4]);
    count[0]++;
    count[1] += right ? 1 : 0;
    count[2] += sure ? 1 : 0;
    count[3] += sure && !right ? 1 : 0;
    best.ifPresent(a -> reliability.add(a.score(), right));
    if (show
        && (right != sure || (sure && trial.right().isEmpty()))
        && (sure || !trial.right().isEmpty())) {
      System.out.printf(
          Locale.ROOT, "%s|%s|%s%n", trial.dirt(), trial.text().replace('\n', '~'), trial.right());
      answers.forEach(
          a -> System.out.printf(Locale.ROOT, "    %.3f %s %s%n", a.score(), a.id(), a.label()));
    }
  }

  private void print() {
    System.out.println("kind                            n   right   sure  of them right");
    var all = new int[4];
    for (var e : counts.entrySet()) {
      var c = e.getValue();
      print(e.getKey().name(), c);
      if (e.getKey().aim() != Dirt.Aim.NONE) {
        for (var i = 0; i < 4; i++) {
          all[i] += c[i];
        }
      }
    }
    print("all but absent", all);
    System.out.println(reliability);
  }

  private static void print(String name, int[] c) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %6d   %.3f  %.3f  %.4f%n",
        name,
        c[0],
        (double) c[1] / c[0],
        (double) c[2] / c[0],
        1 - (double) c[3] / Math.max(1, c[2]));
  }
}
