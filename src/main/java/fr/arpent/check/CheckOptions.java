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
 * @param silent what is not advised, by its code
 * @param live whether the table is checked again after each edit: then advice that needs a look at
 *     all rows together is only given on tables of up to {@value #MOST_LIVE} rows
 */
public record CheckOptions(
    boolean national,
    boolean advice,
    boolean keepGoing,
    Set<String> more,
    Set<String> silent,
    boolean live) {
  private static final int MOST_LIVE = 200_000;

  /** As frictionless does: what the command line does unless told. */
  public static final CheckOptions STRICT = new CheckOptions(false, false, false, Set.of());

  /** As the national validator does. */
  public static final CheckOptions NATIONAL = new CheckOptions(true, false, false, Set.of());

  /** What the window does. */
  public static final CheckOptions WINDOW =
      new CheckOptions(true, true, true, Set.of(), Set.of(), true);

  public CheckOptions {
    more = Set.copyOf(more);
    silent = Set.copyOf(silent);
  }

  /** Options for a table that is checked once. */
  public CheckOptions(
      boolean national, boolean advice, boolean keepGoing, Set<String> more, Set<String> silent) {
    this(national, advice, keepGoing, more, silent, false);
  }

  /** Options that, if they advise, advise all there is. */
  public CheckOptions(boolean national, boolean advice, boolean keepGoing, Set<String> more) {
    this(national, advice, keepGoing, more, Set.of());
  }

  /** Whether findings of {@code code} are to be advised. */
  public boolean advises(String code) {
    return advice && !silent.contains(code);
  }

  /** The same with advice or without. */
  public CheckOptions withAdvice(boolean wanted) {
    return new CheckOptions(national, wanted, keepGoing, more, silent, live);
  }

  /** The same without the advice of {@code codes}. */
  public CheckOptions without(Set<String> codes) {
    return new CheckOptions(national, advice, keepGoing, more, codes, live);
  }

  /** Whether a look at all {@code rows} together is quick enough. */
  public boolean looksAt(int rows) {
    return !live || rows <= MOST_LIVE;
  }
}
