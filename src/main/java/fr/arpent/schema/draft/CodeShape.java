package fr.arpent.schema.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pattern of codes that nearly all texts of a column have in common. */
final class CodeShape {
  private static final int LONGEST = 20;
  private static final int FEWEST_DIGITS = 2;

  private CodeShape() {}

  /** The pattern, as Table Schema writes it; empty when the texts are no codes of one form. */
  static Optional<String> of(ColumnTexts texts) {
    var shapes = new HashMap<String, Integer>();
    texts.counts().forEach((text, count) -> shapes.merge(shape(text), count, Integer::sum));
    return shapes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(shape -> !shape.isEmpty())
        .filter(shape -> texts.nearlyAll(text -> shape(text).equals(shape)));
  }

  /** Empty for what has no digits, or is longer than a code. */
  private static String shape(String text) {
    var digits = text.chars().filter(CodeShape::digit).count();
    if (digits < FEWEST_DIGITS || text.length() > LONGEST) {
      return "";
    }
    var shape = new StringBuilder();
    for (var at = 0; at < text.length(); ) {
      var end = at + 1;
      var kind = kind(text.charAt(at));
      while (end < text.length() && !kind.isEmpty() && kind(text.charAt(end)).equals(kind)) {
        end++;
      }
      shape.append(kind.isEmpty() ? quoted(text.charAt(at)) : run(kind, end - at));
      at = end;
    }
    return shape.toString();
  }

  private static String run(String kind, int length) {
    return length == 1 ? kind : kind + "{" + length + "}";
  }

  private static String kind(char sign) {
    return digit(sign)
        ? "\\d"
        : sign >= 'A' && sign <= 'Z' ? "[A-Z]" : sign >= 'a' && sign <= 'z' ? "[a-z]" : "";
  }

  private static boolean digit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static String quoted(char sign) {
    return "\\.[]{}()*+?^$|".indexOf(sign) >= 0 ? "\\" + sign : String.valueOf(sign);
  }
}
