package fr.arpent.geo.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads degrees with a letter, or with minutes and seconds: {@code 45°54'12"N}, {@code 45 54 12,3
 * N}, {@code N45.9}, {@code 6° 7.5' Est}. O and W are west. One instance reads one text.
 */
final class AngleText {
  private static final Pattern LETTER =
      Pattern.compile("(?i)(nord|north|sud|south|est|east|ouest|west|[nsewo])(?![\\p{L}])\\.?\\s*");
  private static final Pattern SIGN = Pattern.compile("[+−–-]\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d+)?(?!\\d)\\s*");
  private static final Pattern GAP = Pattern.compile("[:-]\\s*");
  private static final List<Pattern> UNITS =
      List.of(
          Pattern.compile("(?:[°º˚]|(?i:deg(?:r[ée]s?)?|d)(?!\\p{L})\\.?)\\s*"),
          Pattern.compile("(?:['’′´`](?!['’′´`])|(?i:minutes?|min|mn)(?!\\p{L})\\.?)\\s*"),
          Pattern.compile("(?:[\"”“″]|['’′´`]{2}|(?i:secondes?|sec)(?!\\p{L})\\.?)\\s*"));

  private final String text;
  private final List<String> parts = new ArrayList<>();
  private int at;
  private boolean units;
  private boolean gaps;

  private AngleText(String text) {
    this.text = text;
  }

  /** The angle in {@code text}, which has no blanks around; null when it is none. */
  static @Nullable Reading read(String text) {
    return new AngleText(text).reading();
  }

  private @Nullable Reading reading() {
    var before = take(LETTER);
    var sign = take(SIGN);
    parts();
    var after = take(LETTER);
    var letter = before == null ? after : before;
    if (at < text.length() || (before != null && after != null) || !understandable(letter)) {
      return null;
    }
    var degrees = part(0) + part(1) / 60 + part(2) / 3600;
    var west = letter != null && "swo".contains(letter.substring(0, 1).toLowerCase(Locale.ROOT));
    var negative = west || (sign != null && !sign.startsWith("+"));
    return new Reading(
        text, negative ? -degrees : degrees, axis(letter), decimals(), parts.size() > 1);
  }

  private void parts() {
    for (var unit : UNITS) {
      var number = take(NUMBER);
      if (number == null) {
        return;
      }
      parts.add(number.strip());
      units |= take(unit) != null;
      gaps |= take(GAP) != null;
    }
  }

  /**
   * Only the last part may have decimals; without letter and signs three numbers with blanks are
   * asked for; colons and dashes need a letter.
   */
  private boolean understandable(@Nullable String letter) {
    var last = parts.size() - 1;
    for (var i = 0; i < last; i++) {
      if (DecimalText.decimals(parts.get(i)) > 0) {
        return false;
      }
    }
    var clear = letter != null || (!gaps && (units || last == 2));
    return last >= 0 && clear && part(1) < 60 && part(2) < 60;
  }

  private double part(int i) {
    return i < parts.size() ? DecimalText.value(parts.get(i)) : 0;
  }

  /** Of the seconds; decimals of minutes count two less, as a minute is 60 seconds. */
  private int decimals() {
    var written = DecimalText.decimals(parts.getLast());
    return parts.size() == 2 ? Math.max(0, written - 2) : written;
  }

  private @Nullable String take(Pattern pattern) {
    var match = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!match.lookingAt()) {
      return null;
    }
    at = match.end();
    return match.group();
  }

  private static Axis axis(@Nullable String letter) {
    if (letter == null) {
      return Axis.UNKNOWN;
    }
    return "ns".contains(letter.substring(0, 1).toLowerCase(Locale.ROOT)) ? Axis.LAT : Axis.LON;
  }
}
