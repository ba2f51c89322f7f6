package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import java.util.regex.Pattern;

/**
 * Writes one ordinary space wherever there are several blanks or one of another kind, and none at
 * the ends. Line ends stay, and the no-break spaces that French puts beside its punctuation.
 */
public final class SingleBlanks implements Repairer {
  private static final String SPACE = "[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u2060\\ufeff]");
  private static final Pattern SEVERAL =
      Pattern.compile(
          SPACE
              + "{2,}|(?<!«)[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000](?![:;?!»%€])");
  private static final Pattern ENDS =
      Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");

  @Override
  public Proposal propose(String text, Field field) {
    var single = of(text);
    return single.equals(text) || BrokenAccents.in(text) // a blank may be half of a broken letter
        ? Proposal.NONE
        : Proposal.certain(single, Message.of("check.repair.blanks"));
  }

  /** {@code text} with single blanks; the very text when it has no others. */
  public static String of(String text) {
    if (plain(text)) {
      return text;
    }
    var seen = INVISIBLE.matcher(text).replaceAll("");
    return ENDS.matcher(SEVERAL.matcher(seen).replaceAll(" ")).replaceAll("");
  }

  /** Most texts: no blank but single spaces between other signs. */
  private static boolean plain(String text) {
    var blank = true;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if ((c > '~' && !Character.isLetterOrDigit(c)) || c < ' ' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }
}
