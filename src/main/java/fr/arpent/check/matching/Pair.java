package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.Field;
import java.util.Optional;

/** A column and a field, and how well they go together. */
record Pair(Sample column, Field field, NameLikeness.Score name, ContentFit content) {
  /** The score below which a pair is not proposed. */
  static final double WORTH_A_LOOK = 0.55;

  private static final double CONTENT_WEIGHT = 0.35;
  private static final double TELLING = 0.7;

  /** The best score that {@code field} can get, whatever the cells hold: they are slow to read. */
  static double best(NameLikeness.Score name, Field field) {
    var content = ContentFit.telling(field);
    return content >= TELLING ? 1 : name.likeness() + CONTENT_WEIGHT * content;
  }

  /** What the cells say counts less than the title, unless they say it clearly. */
  double score() {
    var both = name.likeness() + CONTENT_WEIGHT * content.score();
    return content.score() >= TELLING ? Math.max(both, WORTH_A_LOOK + 0.01) : both;
  }

  /** What it proposes; in doubt it names {@code other}, which the column might be as well. */
  Proposal proposal(Optional<Pair> other) {
    if (sure()) {
      return new Proposal(column.id(), Optional.of(field), Certainty.SURE, reason());
    }
    var reason =
        other
            .map(pair -> Message.of("check.match.or", reason(), pair.field().name()))
            .orElseGet(this::reason);
    return new Proposal(column.id(), Optional.of(field), Certainty.TO_CHECK, reason);
  }

  private boolean sure() {
    return (name.likeness() >= 0.9 && content.score() > -0.2)
        || (name.likeness() >= 0.6 && content.score() >= TELLING);
  }

  private Message reason() {
    if (name.likeness() < 0.5) {
      return content.reason();
    }
    return content.score() >= TELLING
        ? Message.of("check.match.both", name.reason(), content.reason())
        : name.reason();
  }
}
