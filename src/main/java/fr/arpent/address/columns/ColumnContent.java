package fr.arpent.address.columns;

import fr.arpent.address.text.Token;
import fr.arpent.address.text.Tokens;
import fr.arpent.geo.commune.Communes;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the first cells of a column look like. Shares are of those that are not empty. */
final class ColumnContent {
  private static final int LOOKED_AT = 200;
  private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");
  private static final Pattern DIGITS = Pattern.compile("\\d{4,5}");

  private static final int CODE = 5;
  private static final int LONGEST = 80;

  private final List<String> texts;

  private ColumnContent(List<String> texts) {
    this.texts = texts;
  }

  /** The cells of {@code column} in {@code slots}. */
  static ColumnContent of(TextColumn column, int[] slots) {
    return new ColumnContent(
        IntStream.of(slots)
            .mapToObj(slot -> column.text(slot).strip())
            .filter(text -> !text.isEmpty())
            .limit(LOOKED_AT)
            .toList());
  }

  /** Whether all are empty. */
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** How many name a kind of street. */
  double streets(Tokens tokens) {
    return share(t -> tokens.of(t).stream().anyMatch(w -> w.kind() == Token.Kind.TYPE));
  }

  /** How many are a postcode alone, also one that lost its zero. */
  double postcodes(Communes communes) {
    return share(t -> DIGITS.matcher(t).matches() && communes.hasPostcode(padded(t)));
  }

  /** How many are a commune's code alone, of today or of before a merger, also without its zero. */
  double citycodes(Communes communes) {
    return share(t -> communes.find(padded(t)).isPresent() || communes.after(t).isPresent());
  }

  /** How many are digits as a postcode has, or has without its zero. */
  double digits() {
    return share(t -> DIGITS.matcher(t).matches());
  }

  /** How many have the five signs of a code: years and amounts mostly have fewer or more. */
  double codes() {
    return share(t -> t.length() == CODE);
  }

  /** How many are too long for an address. */
  double sentences() {
    return share(t -> t.length() > LONGEST);
  }

  /** How many have a postcode somewhere. */
  double withPostcode() {
    return share(t -> POSTCODE.matcher(t).find());
  }

  /** A number that lost its zero at the beginning. */
  private static String padded(String text) {
    return text.length() == 4 ? "0" + text : text;
  }

  private double share(Predicate<String> test) {
    return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
  }
}
