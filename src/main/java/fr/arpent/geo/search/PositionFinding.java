package fr.arpent.geo.search;

import fr.arpent.base.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a search came to.
 *
 * @param ranked the hypotheses, the likeliest first, no two that put the points in the same place;
 *     empty when no column may hold positions
 * @param chosen the one to take where nobody can be asked: plausible, and no other plausible one
 *     puts the points elsewhere (where the town is not known, none that is as likely)
 * @param advice what is odd about it: the axes stand the other way round than the headers say, or
 *     in some rows
 */
public record PositionFinding(
    List<PositionHypothesis> ranked,
    Optional<PositionHypothesis> chosen,
    Optional<Message> advice) {

  /** No column may hold positions. */
  public static final PositionFinding NOTHING =
      new PositionFinding(List.of(), Optional.empty(), Optional.empty());

  /**
   * How far the score must be ahead to be taken without a look: more than what headers, or how
   * usual a system is, make of two that both put the points in the right country.
   */
  private static final double CLEARLY_APART = 0.2;

  public PositionFinding {
    ranked = List.copyOf(ranked);
  }

  /**
   * The one that nobody need look at: its axes are those of the headers, and no other plausible one
   * comes near it.
   */
  public Optional<PositionHypothesis> certain() {
    return chosen.filter(best -> !best.againstHeaders() && !rivalled());
  }

  /** Whether another plausible hypothesis puts the points elsewhere and is nearly as likely. */
  public boolean rivalled() {
    return chosen.stream()
        .anyMatch(
            best ->
                ranked.stream()
                    .filter(other -> other.plausible() && !other.equals(best))
                    .anyMatch(other -> best.score() - other.score() < CLEARLY_APART));
  }

  /** Whether there is something to ask: hypotheses, but none to be taken without asking. */
  public boolean doubtful() {
    return !ranked.isEmpty() && chosen.isEmpty();
  }
}
