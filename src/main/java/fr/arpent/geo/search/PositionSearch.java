package fr.arpent.geo.search;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Distance;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which columns of a table hold positions, in which order and system. All hypotheses are
 * tried on a few hundred rows spread over the table, the likeliest then on all (or a hundred
 * thousand) of them.
 */
public final class PositionSearch {
  private static final Message WHAT = Message.of("geo.search.progress");
  private static final int FEW = 240;
  private static final int MANY = 100_000;
  private static final int KEPT = 6;
  private static final double SAME_PLACE = 300;
  private static final double SMALLEST_METRES = 1000;
  private static final double WORTH_SHOWING = 0.2;
  private static final double CLEAR_LEAD = 0.06;
  private static final double UNNAMED = 0.5; // headers say nothing

  private final Table table;
  private final Surroundings surroundings;
  private final Progress progress;

  private PositionSearch(Table table, Surroundings surroundings, Progress progress) {
    this.table = table;
    this.surroundings = surroundings;
    this.progress = progress;
  }

  /**
   * Searches {@code table}.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public static PositionFinding in(Table table, Surroundings surroundings, Progress progress) {
    return new PositionSearch(table, surroundings, progress).finding();
  }

  /**
   * What {@code columns} mean for a few hundred rows of {@code table}, whether or not they are
   * likely: for what the user names.
   */
  public static PositionHypothesis as(
      Table table, PositionColumns columns, Surroundings surroundings) {
    var search = new PositionSearch(table, surroundings, Progress.NONE);
    var crs = Reprojection.find(columns.epsg()).orElse(Crs.WGS84);
    var asked = new Candidate(columns, UNNAMED, 0, false);
    return Trial.of(table, asked, crs, surroundings, search.spread(FEW));
  }

  private PositionFinding finding() {
    var few = spread(FEW);
    var trials = new ArrayList<Tried>();
    for (var candidate : Candidates.of(table, few)) {
      progress.step(WHAT, trials.size(), 0);
      systems(candidate, few).stream()
          .map(crs -> tried(candidate, crs, few))
          .filter(tried -> tried.result.score() > WORTH_SHOWING)
          .forEach(trials::add);
    }
    trials.sort(Comparator.comparingDouble((Tried tried) -> -tried.result.score()));
    var many = table.rowCount() <= FEW ? few : spread(MANY);
    var ranked = new ArrayList<PositionHypothesis>();
    for (var tried : trials.stream().limit(KEPT).toList()) {
      progress.step(WHAT, ranked.size(), KEPT);
      ranked.add(tried(tried.candidate, tried.result.crs(), many).result);
    }
    ranked.sort(Comparator.comparingDouble(hypothesis -> -hypothesis.score()));
    return judged(ranked);
  }

  /** The systems worth trying: what the file says of itself is believed. */
  private List<Crs> systems(Candidate candidate, int[] slots) {
    if (candidate.columns() instanceof PositionColumns.Shapes && candidate.epsg() > 0) {
      return Reprojection.find(candidate.epsg()).stream().toList();
    }
    var metres = inMetres(candidate, slots);
    return Crs.CATALOGUE.stream().filter(crs -> crs.geographic() != metres).toList();
  }

  /** A map in metres never has all its points within a kilometre of its corner. */
  private boolean inMetres(Candidate candidate, int[] slots) {
    var reader = PositionReader.of(table, candidate.columns());
    var xy = new double[2];
    return Arrays.stream(slots)
        .anyMatch(slot -> reader.written(slot, xy) && Math.abs(xy[0]) > SMALLEST_METRES);
  }

  private Tried tried(Candidate candidate, Crs crs, int[] slots) {
    return new Tried(candidate, Trial.of(table, candidate, crs, surroundings, slots));
  }

  private int[] spread(int count) {
    var rows = table.rowCount();
    return rows <= count
        ? table.rowSlots().toArray()
        : IntStream.range(0, count).map(i -> table.slot((int) ((long) i * rows / count))).toArray();
  }

  private PositionFinding judged(List<PositionHypothesis> ranked) {
    var distinct = new ArrayList<PositionHypothesis>();
    for (var hypothesis : ranked) {
      if (distinct.stream().noneMatch(other -> samePlace(other, hypothesis))) {
        distinct.add(hypothesis);
      }
    }
    var plausible = distinct.stream().filter(PositionHypothesis::plausible).toList();
    var chosen = plausible.stream().findFirst().filter(best -> sure(best, plausible));
    return new PositionFinding(distinct, chosen, chosen.flatMap(c -> advice(c, distinct)));
  }

  /** Alone in the town; or, where the town is not known, ahead of all others. */
  private boolean sure(PositionHypothesis best, List<PositionHypothesis> plausible) {
    var alone = plausible.size() == 1;
    return alone
        || (surroundings.town().isEmpty() && best.score() - plausible.get(1).score() > CLEAR_LEAD);
  }

  private static boolean samePlace(PositionHypothesis a, PositionHypothesis b) {
    return Distance.metres(a.middle(), b.middle()) < SAME_PLACE;
  }

  private Optional<Message> advice(PositionHypothesis chosen, List<PositionHypothesis> all) {
    if (chosen.againstHeaders() && chosen.read() > 0) {
      var natural = chosen.columns().swapped();
      return all.stream()
          .filter(other -> other.columns().equals(natural))
          .findFirst()
          .map(other -> swap(chosen, other));
    }
    return chosen.stray() == 0
        ? Optional.empty()
        : Optional.of(Message.of("geo.verdict.stray", chosen.stray()));
  }

  private Message swap(PositionHypothesis chosen, PositionHypothesis natural) {
    return Message.of(
        "geo.verdict.swap",
        Math.round(100.0 * chosen.home() / chosen.read()),
        surroundings.world().whereabouts(natural.middle()));
  }

  /** A candidate in a system, and what came of it. */
  private record Tried(Candidate candidate, PositionHypothesis result) {}
}
