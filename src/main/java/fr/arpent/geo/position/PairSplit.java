package fr.arpent.geo.position;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text with two coordinates is to be cut: every separator is tried, both sides must
 * be readable, and the surest separator wins.
 */
final class PairSplit {
  private static final List<Pattern> WRAPPINGS =
      List.of(
          Pattern.compile(
              "(?is)\\s*(?:srid\\s*=\\s*\\d+\\s*;\\s*)?point\\s*(?:zm|z|m)?\\s*\\((.*)\\)\\s*"),
          Pattern.compile("(?s)\\s*\\{.*\"coordinates\"\\s*:\\s*\\[([^\\[\\]]*)].*}\\s*"),
          Pattern.compile("(?i)\\s*geo:([^?]*)(?:\\?.*)?"),
          Pattern.compile("(?s)[\\s\\[({\"']+(.*?)[\\s\\])}\"']+"));
  private static final String LON = "(?<lon>lon(?:g(?:itude)?)?|lng|x)";
  private static final String LAT = "(?<lat>lat(?:itude)?|y)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)[\\s,;/|{\"']*(?:" + LON + "|" + LAT + ")[\"']?\\s*[.:=]*\\s*(?=[\\d+-])");
  private static final Pattern SEPARATOR = Pattern.compile("\\.?\\s+[,;|/]?\\s*|[,;|/]\\s*");

  private static final Pattern SLASH = Pattern.compile("[/|]");
  private static final Pattern STRONG = Pattern.compile("[;\\n\\t]");
  private static final int NEVER = Integer.MAX_VALUE;

  private final String text;
  private final int from;
  private final int to;
  private @Nullable PairText best;
  private int bestRank = NEVER;

  private PairSplit(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The pair in {@code text}; null when there is none. */
  static @Nullable PairText read(String text) {
    var from = 0;
    var to = text.length();
    for (var wrapping : WRAPPINGS) {
      var match = wrapping.matcher(text).region(from, to);
      if (match.matches()) {
        from = match.start(1);
        to = match.end(1);
      }
    }
    var labelled = labelled(text, from, to);
    return labelled == null ? new PairSplit(text, from, to).read() : labelled;
  }

  private static @Nullable PairText labelled(String text, int from, int to) {
    var label = LABEL.matcher(text).region(from, to);
    if (!label.lookingAt()) {
      return null;
    }
    var axis = label.group("lon") == null ? Axis.LAT : Axis.LON;
    var firstAt = label.end();
    if (!label.find() || (label.group("lon") == null) == (axis == Axis.LAT)) {
      return null;
    }
    var first = CoordinateText.read(text.substring(firstAt, label.start()));
    var second = CoordinateText.read(text.substring(label.end(), to));
    return first == null || second == null
        ? null
        : new PairText(
            text,
            first.on(axis),
            second.on(axis == Axis.LON ? Axis.LAT : Axis.LON),
            firstAt,
            label.end());
  }

  private @Nullable PairText read() {
    tryAll(to);
    if (best == null) {
      var last = lastSeparator();
      if (last > from) {
        tryAll(last); // without the height
      }
    }
    return best;
  }

  private void tryAll(int end) {
    var separator = SEPARATOR.matcher(text).region(from, end);
    while (separator.find()) {
      attempt(separator.start(), separator.end(), end);
    }
  }

  private void attempt(int cut, int next, int end) {
    var first = CoordinateText.read(text.substring(from, cut));
    var second = CoordinateText.read(text.substring(next, end));
    if (first == null || second == null || first.sexagesimal() != second.sexagesimal()) {
      return;
    }
    var lettered = first.axis() != Axis.UNKNOWN;
    if (lettered && first.axis() == second.axis()) {
      return;
    }
    var separator = text.substring(cut, next);
    var rank = lettered && second.axis() != Axis.UNKNOWN ? 0 : rank(separator, first, second);
    if (rank < bestRank) {
      bestRank = rank;
      best =
          new PairText(
              text,
              first,
              second,
              text.indexOf(first.text(), from),
              text.indexOf(second.text(), next));
    }
  }

  /**
   * The lower the surer. Between whole numbers a bare comma is rather a decimal sign, a slash part
   * of a date, a blank before three digits one between thousands.
   */
  private static int rank(String separator, Reading first, Reading second) {
    var whole = first.decimals() == 0 && second.decimals() == 0;
    if (SLASH.matcher(separator).find()) {
      return whole ? NEVER : 1;
    }
    if (STRONG.matcher(separator).find()) {
      return 1;
    }
    if (separator.contains(",") && separator.length() > 1) {
      return 2;
    }
    if (separator.contains(".")) {
      return 3;
    }
    var thousands = whole && second.text().length() == 3;
    return separator.isBlank() ? (thousands ? NEVER : 4) : whole ? NEVER : 5;
  }

  private int lastSeparator() {
    var separator = SEPARATOR.matcher(text).region(from, to);
    var last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    return last;
  }
}
