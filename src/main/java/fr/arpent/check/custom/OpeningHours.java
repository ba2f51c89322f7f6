package fr.arpent.check.custom;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Opening hours as OpenStreetMap writes them: {@code Mo-Fr 08:00-18:00; PH off}. */
final class OpeningHours implements CustomKind {
  private static final Predicate<String> RIGHT = OpeningHours::areHours;
  private static final Pattern COMMENT = Pattern.compile("\"[^\"]*\"");

  /** What the parser forgives and the national validator does not. */
  private static final Pattern FORGIVEN =
      Pattern.compile(
          "[\u2012-\u2015\u2212]|;\\s*$|[A-Za-z]\\s*:|[A-Za-z]\\s+-|-\\s+[A-Za-z]|^\\s*$");

  @Override
  public List<String> names() {
    return List.of("opening-hours-value");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .textColumn("column")
        .ifPresent(c -> asked.plan(c, new TextRule(RIGHT, asked.cell(c, "check.custom.hours"))));
  }

  private static boolean areHours(String text) {
    if (FORGIVEN.matcher(COMMENT.matcher(text).replaceAll("\"\"")).find()) {
      return false;
    }
    try {
      var utf8 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      var rules = new OpeningHoursParser(utf8).rules(true);
      return rules.stream()
          .map(Rule::getTimes)
          .filter(Objects::nonNull)
          .allMatch(OpeningHours::last);
    } catch (OpeningHoursParseException _) {
      return false;
    }
  }

  /** Whether each of {@code times} lasts: a time without an end is none to be open at. */
  private static boolean last(List<TimeSpan> times) {
    return times.stream()
        .allMatch(
            t ->
                t.isOpenEnded()
                    || t.getEndEvent() != null
                    || t.getEnd() != TimeSpan.UNDEFINED_TIME);
  }
}
