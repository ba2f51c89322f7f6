package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a number plainly: without a unit after it ({@code 10 pl.}), blanks between its groups
 * ({@code 74 000}) and, as French has it, a comma before its decimals ({@code 45,9}). A unit that
 * could change the number (12 %, 3 km) is left to people.
 */
final class PlainNumber implements Repairer {
  private static final String GROUPED = "\\d{1,3}(?:[ \\u00a0\\u202f\\u2009']\\d{3})+|\\d+";
  private static final String BLANK = "[\\s\\u00a0\\u202f]*";
  private static final Pattern FORM =
      Pattern.compile(
          BLANK
              + "([+-]?)(%s|\\d{1,3}(?:\\.\\d{3})+(?=,))(?:[.,](\\d+))?".formatted(GROUPED)
              + BLANK
              + "([\\p{L}€°]{0,14}\\.?)"
              + BLANK);

  /** What only says what is counted; a measure (3 km) might be another than the field's. */
  private static final Set<String> UNITS =
      Set.of(
          "",
          "pl",
          "place",
          "velo",
          "arceau",
          "emplacement",
          "borne",
          "point",
          "unite",
          "eur",
          "euro");

  @Override
  public Proposal propose(String text, Field field) {
    var found = FORM.matcher(text);
    if (!found.matches() || !UNITS.contains(Likeness.singular(found.group(4)))) {
      return Proposal.NONE;
    }
    return switch (field.type()) {
      case IntegerType _ -> whole(found);
      case NumberType number -> decimal(found, number.style());
      default -> Proposal.NONE;
    };
  }

  private static Proposal whole(Matcher found) {
    var decimals = found.group(3);
    return decimals == null || (decimals.chars().allMatch(c -> c == '0') && !thousands(found))
        ? Proposal.certain(sign(found) + digits(found), kind(found))
        : Proposal.NONE;
  }

  /** Whether it could be a thousand as well: {@code 1.000} is one or a thousand. */
  private static boolean thousands(Matcher found) {
    return found.group(3).length() == 3 && digits(found).length() <= 3;
  }

  private static Proposal decimal(Matcher found, NumberType.Style style) {
    var decimals = found.group(3);
    var mark = style.named() ? style.decimal() : ".";
    var after = sign(found) + digits(found) + (decimals == null ? "" : mark + decimals);
    return Proposal.certain(after, kind(found));
  }

  private static String sign(Matcher found) {
    return found.group(1).equals("-") ? "-" : "";
  }

  private static String digits(Matcher found) {
    return found.group(2).replaceAll("\\D", "");
  }

  private static Message kind(Matcher found) {
    var unit = found.group(4);
    return unit.isEmpty()
        ? Message.of("check.repair.number")
        : Message.of("check.repair.unit", unit);
  }
}
