package fr.arpent.schema.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern that asks for a sign of one set in each place, as those of codes do: {@code
 * \d{5}-P-\d{7}}. It is tried on a text of ASCII several times faster than {@link Pattern} can, and
 * never for long.
 *
 * @param places which signs fit in each place
 */
record FixedShape(List<Signs> places) {

  /** {@code \d}, a sign that stands for itself or a set without exceptions; then how many. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(\\\\d|[a-zA-Z0-9 _/:;,@-]|\\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\\\\d|[\\w])+])"
              + "(?:\\{(\\d{1,2})\\})?");

  private static final Pattern MEMBER = Pattern.compile("(.)-(.)|\\\\d|.");

  FixedShape {
    places = List.copyOf(places);
  }

  /**
   * Some signs of ASCII.
   *
   * @param low bit by bit those below 64
   * @param high those from 64 on
   */
  record Signs(long low, long high) {
    private static final Signs NONE = new Signs(0, 0);

    boolean has(char sign) {
      return ((sign < 64 ? low : high) >>> sign & 1) != 0;
    }

    private Signs with(char first, char last) {
      var all = this;
      for (var sign = first; sign <= last; sign++) {
        var bit = 1L << sign;
        all = sign < 64 ? new Signs(all.low | bit, all.high) : new Signs(all.low, all.high | bit);
      }
      return all;
    }

    private static Signs of(String set) {
      var all = NONE;
      var member = MEMBER.matcher(set);
      while (member.find()) {
        var found = member.group();
        if (found.equals("\\d")) {
          all = all.with('0', '9');
        } else {
          all = all.with(found.charAt(0), found.charAt(found.length() - 1));
        }
      }
      return all;
    }
  }

  /** The shape that {@code ^pattern$} asks for; empty when it is not of this kind. */
  static Optional<FixedShape> of(String pattern) {
    var places = new ArrayList<Signs>();
    var start = pattern.startsWith("^") ? 1 : 0;
    var end = pattern.endsWith("$") ? pattern.length() - 1 : pattern.length();
    var piece = PIECE.matcher(pattern).region(Math.min(start, end), end);
    while (piece.lookingAt()) {
      var set = piece.group(1);
      var signs = Signs.of(set.startsWith("[") ? set.substring(1, set.length() - 1) : set);
      var count = piece.group(2) == null ? 1 : Integer.parseInt(piece.group(2));
      places.addAll(Collections.nCopies(count, signs));
      piece.region(piece.end(), end);
    }
    return piece.regionStart() == end ? Optional.of(new FixedShape(places)) : Optional.empty();
  }

  /** Whether {@code ascii} has this shape, a line end after it allowed. */
  boolean takes(String ascii) {
    var size = places.size();
    if (ascii.length() != size && !(ascii.length() == size + 1 && ascii.charAt(size) == '\n')) {
      return false;
    }
    for (var i = 0; i < size; i++) {
      if (!places.get(i).has(ascii.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
