package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.TimeType;
import java.util.regex.Pattern;

/** Writes a time of day with hours, minutes and seconds: {@code 10h30} is {@code 10:30:00}. */
final class TimeWriting implements Repairer {
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?(?:[:m](\\d{2})s?)?\\s*");

  @Override
  public Proposal propose(String text, Field field) {
    var found = FORM.matcher(text);
    if (!(field.type() instanceof TimeType type) || type.pattern() != null || !found.matches()) {
      return Proposal.NONE;
    }
    var minutes = found.group(2) == null ? "00" : found.group(2);
    var seconds = found.group(3) == null ? "00" : found.group(3);
    var hours = found.group(1).length() == 1 ? "0" + found.group(1) : found.group(1);
    return Proposal.certain(hours + ":" + minutes + ":" + seconds, Message.of("check.repair.time"));
  }
}
