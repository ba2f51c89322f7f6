package fr.arpent.geo.search;

import fr.arpent.base.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a search came to.
 *
 * @param ranked the hypotheses, the likeliest first, no two that put the points in the same place;
 *     empty when no column may hold positions
 * @param chosen the one that can be taken without asking: plausible, and no other plausible one
 *     puts the points elsewhere (where the town is not known, none that is nearly as likely)
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

  public PositionFinding {
    ranked = List.copyOf(ranked);
  }

  /** Whether there is something to ask: hypotheses, but none to be taken without asking. */
  public boolean doubtful() {
    return !ranked.isEmpty() && chosen.isEmpty();
  }
}
