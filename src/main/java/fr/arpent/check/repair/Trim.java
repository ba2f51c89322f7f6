package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.Blanks;

/** Takes blanks off both ends, no-break and invisible ones too. */
final class Trim implements Repairer {
  private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

  @Override
  public Proposal propose(String text, Field field) {
    var from = 0;
    var to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return to - from == text.length()
        ? Proposal.NONE
        : Proposal.certain(text.substring(from, to), Message.of("check.repair.trim"));
  }

  private static boolean blank(char c) {
    return Blanks.is(c) || INVISIBLE.indexOf(c) >= 0;
  }
}
