package fr.arpent.format.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a number format's code apart. */
final class FormatCode {
  /** Hours, minutes or seconds in brackets are not taken modulo anything. */
  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");

  /** Quoted text, an escaped letter, the width of a letter, a fill letter, a bracket. */
  private static final Pattern DECORATION =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*]");

  /** A zero, then placeholders for digits, with spaces, dots or hyphens between. */
  private static final Pattern ZEROS = Pattern.compile("0[0# .-]*");

  /** How LibreOffice writes its format of booleans. */
  private static final Pattern TRUTH =
      Pattern.compile("\"(TRUE|VRAI)\";\"\\1\";\"(?:FALSE|FAUX)\"");

  private FormatCode() {}

  /** Whether it shows a yes or no. */
  static boolean isTruth(String code) {
    return TRUTH.matcher(code).matches();
  }

  /** Whether it counts hours beyond a day. */
  static boolean isElapsed(String code) {
    return ELAPSED.matcher(firstSection(code)).find();
  }

  /**
   * Its first section without decoration, in lower case; French letters, which some writers leave
   * in the file, become the standard's.
   */
  static String bare(String code) {
    return firstSection(DECORATION.matcher(lower(code)).replaceAll(" "))
        .replace("standard", "general")
        .replace("jj", "dd")
        .replace("aa", "yy")
        .strip();
  }

  /**
   * How many digits {@code bare} shows at least, 0 when it fills nothing up: {@code 00000}, {@code
   * 000 000 000 00000}, {@code 0# ## ## ## ##}; but not {@code 0.00}, where the point is decimal.
   */
  static int leadingZeros(String bare) {
    if (!ZEROS.matcher(bare).matches() || bare.contains(".")) {
      return 0;
    }
    return (int) bare.chars().filter(c -> c == '0' || c == '#').count();
  }

  private static String firstSection(String code) {
    var end = code.indexOf(';');
    return lower(end < 0 ? code : code.substring(0, end));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
