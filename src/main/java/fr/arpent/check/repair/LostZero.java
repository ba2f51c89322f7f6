package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.PatternRule;

/** Puts back the zero that a spreadsheet took from the beginning of a code. */
final class LostZero implements Repairer {

  @Override
  public Proposal propose(String text, Field field) {
    return code(text, field)
        ? Proposal.certain("0" + text, Message.of("check.repair.zero"))
        : Proposal.NONE;
  }

  private static boolean code(String text, Field field) {
    return text.length() >= 3
        && text.charAt(0) != '0'
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (field.constraint(PatternRule.class).isPresent()
            || KnownCode.of(field).filter(code -> code.lacksZero(text)).isPresent());
  }
}
