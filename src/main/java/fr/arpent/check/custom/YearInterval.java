package fr.arpent.check.custom;

import fr.arpent.schema.type.Blanks;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Two years with a slash between them, the earlier first; one alone where that is allowed. */
final class YearInterval implements CustomKind {
  private static final Pattern TWO = Pattern.compile("(\\p{Nd}{4})/(\\p{Nd}{4})\\n?");
  private static final Pattern ONE = Pattern.compile("\\p{Nd}{4}\\n?");
  private static final Predicate<String> INTERVAL = YearInterval::isInterval;
  private static final Predicate<String> INTERVAL_OR_YEAR = YearInterval::isIntervalOrYear;

  /** The words that allow a year alone, as the national validator wants them. */
  private static final Set<String> YES = Set.of("true", "yes");

  @Override
  public List<String> names() {
    return List.of("year-interval-value");
  }

  @Override
  public void plan(Asked asked) {
    var alone = asked.check().text("allow-year-only").filter(YES::contains).isPresent();
    var key = alone ? "check.custom.year-or-years" : "check.custom.years";
    asked
        .textColumn("column")
        .ifPresent(
            c ->
                asked.plan(
                    c, new TextRule(alone ? INTERVAL_OR_YEAR : INTERVAL, asked.cell(c, key))));
  }

  private static boolean isInterval(String text) {
    var years = TWO.matcher(text);
    return years.matches() && year(years.group(1)) < year(years.group(2));
  }

  private static boolean isIntervalOrYear(String text) {
    return isInterval(text) || ONE.matcher(text).matches();
  }

  private static int year(String digits) {
    return Integer.parseInt(Blanks.asciiDigits(digits));
  }
}
