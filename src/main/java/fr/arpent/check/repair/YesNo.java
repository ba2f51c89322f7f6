package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.BooleanType;
import java.util.Set;

/** Says yes and no in the words of the field. */
final class YesNo implements Repairer {
  private static final Set<String> YES = Set.of("oui", "o", "vrai", "true", "yes", "y", "1");
  private static final Set<String> NO = Set.of("non", "n", "faux", "false", "no", "0");

  @Override
  public Proposal propose(String text, Field field) {
    if (!(field.type() instanceof BooleanType words)) {
      return Proposal.NONE;
    }
    var folded = Likeness.folded(text);
    if (YES.contains(folded) && !words.yes().isEmpty()) {
      return Proposal.certain(words.yes().getFirst(), Message.of("check.repair.yes-no"));
    }
    return NO.contains(folded) && !words.no().isEmpty()
        ? Proposal.certain(words.no().getFirst(), Message.of("check.repair.yes-no"))
        : Proposal.NONE;
  }
}
