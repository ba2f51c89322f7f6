package fr.arpent.schema.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as Python's reader does: {@code NaN} and {@code Infinity} are numbers, the last of
 * equal keys counts, a byte order mark, a comment, a single quote, a trailing comma or a leading
 * zero is refused. Gives maps, lists, texts, booleans, {@link Values numbers} and {@link #NULL}.
 */
public final class Json {

  /** The JSON word {@code null}. */
  public static final Object NULL = new Null();

  private static final int MAX_DEPTH = 900;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** What {@code text} says, or null when it is no JSON. */
  public static @Nullable Object parse(String text) {
    try {
      return parseOrThrow(text);
    } catch (JsonException _) {
      return null;
    }
  }

  /**
   * What {@code text} says.
   *
   * @throws JsonException when it is no JSON
   */
  public static Object parseOrThrow(String text) throws JsonException {
    var json = new Json(text);
    json.skip();
    var value = json.value(0);
    json.skip();
    if (json.at < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  private Object value(int depth) throws JsonException {
    if (at == text.length() || depth > MAX_DEPTH) {
      throw wrong();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      case 'N' -> word("NaN", Double.NaN);
      case 'I' -> word("Infinity", Double.POSITIVE_INFINITY);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) throws JsonException {
    var map = new LinkedHashMap<String, Object>();
    at++;
    skip();
    if (take('}')) {
      return map;
    }
    do {
      skip();
      if (at == text.length() || text.charAt(at) != '"') {
        throw wrong();
      }
      var key = string();
      skip();
      need(':');
      skip();
      map.put(key, value(depth + 1));
      skip();
    } while (take(','));
    need('}');
    return Collections.unmodifiableMap(map);
  }

  private List<Object> array(int depth) throws JsonException {
    var list = new ArrayList<Object>();
    at++;
    skip();
    if (take(']')) {
      return list;
    }
    do {
      skip();
      list.add(value(depth + 1));
      skip();
    } while (take(','));
    need(']');
    return Collections.unmodifiableList(list);
  }

  private String string() throws JsonException {
    at++;
    var plain = at;
    while (at < text.length() && text.charAt(at) >= ' ') {
      var c = text.charAt(at);
      if (c == '"') {
        return text.substring(plain, at++);
      }
      if (c == '\\') {
        return escaped(new StringBuilder(text.substring(plain, at)));
      }
      at++;
    }
    throw wrong();
  }

  private String escaped(StringBuilder out) throws JsonException {
    while (at < text.length() && text.charAt(at) >= ' ') {
      var c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escape() : c);
    }
    throw wrong();
  }

  private char escape() throws JsonException {
    if (at == text.length()) {
      throw wrong();
    }
    var c = text.charAt(at++);
    var known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(known);
    }
    if (c != 'u' || at + 4 > text.length()) {
      throw wrong();
    }
    var code = 0;
    for (var end = at + 4; at < end; at++) {
      var digit = Character.digit(text.charAt(at), 16);
      if (digit < 0 || text.charAt(at) > 'f') {
        throw wrong();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Number number() throws JsonException {
    var from = at;
    take('-');
    if (text.startsWith("Infinity", at)) {
      at += "Infinity".length();
      return Double.NEGATIVE_INFINITY;
    }
    if (!take('0') && !digits()) {
      throw wrong();
    }
    var whole = at;
    if (at + 1 < text.length() && text.charAt(at) == '.' && Blanks.digit(text.charAt(at + 1))) {
      at++;
      digits();
    }
    exponent();
    var written = text.substring(from, at);
    return at == whole ? Values.of(new BigInteger(written)) : real(written);
  }

  private static Number real(String written) {
    var real = Double.parseDouble(written);
    return Double.isInfinite(real) ? (Number) real : Values.decimal(written);
  }

  private void exponent() {
    var mark = at;
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      if (!digits()) {
        at = mark;
      }
    }
  }

  private boolean digits() {
    var from = at;
    while (at < text.length() && Blanks.digit(text.charAt(at))) {
      at++;
    }
    return at > from;
  }

  private Object word(String word, Object value) throws JsonException {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private void skip() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void need(char c) throws JsonException {
    if (!take(c)) {
      throw wrong();
    }
  }

  private JsonException wrong() {
    var line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new JsonException(line, at - text.lastIndexOf('\n', Math.max(0, at - 1)));
  }

  /** The one JSON null. */
  private record Null() {
    @Override
    public String toString() {
      return "null";
    }
  }
}
