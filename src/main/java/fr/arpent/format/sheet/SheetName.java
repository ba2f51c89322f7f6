package fr.arpent.format.sheet;

import java.util.regex.Pattern;

/** Names of sheets as Excel allows them: 1 to 31 characters, without {@code [ ] : * ? / \}. */
public final class SheetName {
  private static final Pattern FORBIDDEN = Pattern.compile("\\s*[\\[\\]:*?/\\\\\\p{Cntrl}]+\\s*");
  private static final int LONGEST = 31;

  private SheetName() {}

  /** {@code name}, changed as little as Excel asks. */
  public static String of(String name) {
    var allowed = FORBIDDEN.matcher(name).replaceAll(" ").strip();
    var cut = allowed.length() > LONGEST ? allowed.substring(0, LONGEST) : allowed;
    var bare = cut.replaceAll("^'+|'+$", "").strip();
    return bare.isEmpty() ? "1" : bare;
  }
}
