package fr.arpent.sample.file;

/** Texts and numbers as JSON (RFC 8259 section 7). */
final class Json {
  private Json() {}

  /** A number as it is, anything else as text. */
  static String value(Object value) {
    return value instanceof Number ? value.toString() : text(value.toString());
  }

  static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ') {
        quoted.append("\\u00").append(Character.forDigit(sign >> 4, 16));
        quoted.append(Character.forDigit(sign & 15, 16));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
