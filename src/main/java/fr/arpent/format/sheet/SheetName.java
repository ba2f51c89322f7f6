package fr.arpent.format.sheet;

import java.util.regex.Pattern;

/** Names of sheets as Excel allows them: 1 to 31 characters, without {@code [ ] : * ? / \}. */
public final class SheetName {
  private static final Pattern FORBIDDEN = Pattern.compile("\\s*[\\[\\]:*?/\\\\\\p{Cntrl}]+\\s*");
  private static final Pattern ENDS = Pattern.compile("^[\\s']+|[\\s']+$");
  private static final int LONGEST = 31;

  /** Excel keeps it for the list of changes of a shared workbook. */
  private static final String TAKEN = "History";

  private SheetName() {}

  /** {@code name}, changed as little as Excel asks. */
  public static String of(String name) {
    var bare = bare(cut(bare(FORBIDDEN.matcher(name).replaceAll(" "))));
    if (bare.equalsIgnoreCase(TAKEN)) {
      return bare + " 1";
    }
    return bare.isEmpty() ? "1" : bare;
  }

  private static String bare(String name) {
    return ENDS.matcher(name).replaceAll("");
  }

  /** A sign of two halves stays whole or goes. */
  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var whole = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, whole);
  }
}
