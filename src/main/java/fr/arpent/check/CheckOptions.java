package fr.arpent.check;

import java.util.Set;

/**
 * How strictly to check.
 *
 * @param national the national validator's tolerances: columns in any order, case of titles
 *     ignored, optional columns that are missing and columns outside the schema only a warning
 * @param advice whether to say what this program alone sees
 * @param keepGoing whether to go on where the national validator stops reading (two equal titles)
 * @param more optional checks asked for by name ({@code duplicate-row}, {@code truncated-value})
 */
public record CheckOptions(boolean national, boolean advice, boolean keepGoing, Set<String> more) {

  /** As frictionless does: what the command line does unless told. */
  public static final CheckOptions STRICT = new CheckOptions(false, false, false, Set.of());

  /** As the national validator does. */
  public static final CheckOptions NATIONAL = new CheckOptions(true, false, false, Set.of());

  /** What the window does. */
  public static final CheckOptions WINDOW = new CheckOptions(true, true, true, Set.of());

  public CheckOptions {
    more = Set.copyOf(more);
  }

  /** The same with advice or without. */
  public CheckOptions withAdvice(boolean wanted) {
    return new CheckOptions(national, wanted, keepGoing, more);
  }
}
