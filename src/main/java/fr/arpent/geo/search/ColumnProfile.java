package fr.arpent.geo.search;

import fr.arpent.geo.position.CoordinateText;
import fr.arpent.geo.position.PairText;
import fr.arpent.table.TextColumn;

/**
 * What the sampled cells of a column look like.
 *
 * @param place its position among the columns
 * @param numbers how many of its filled cells read as one coordinate, from 0 to 1
 * @param pairs how many read as two, from 0 to 1
 * @param likely whether the values could be coordinates at all, judged without the header: metres
 *     of six digits or degrees with decimals
 */
record ColumnProfile(
    TextColumn column, int place, HeaderHint hint, double numbers, double pairs, boolean likely) {
  private static final int METRES = 100_000;

  static ColumnProfile of(TextColumn column, int place, int[] slots) {
    var filled = 0;
    var numbers = 0;
    var pairs = 0;
    var likely = 0;
    for (var slot : slots) {
      var text = column.text(slot);
      if (text.isBlank()) {
        continue;
      }
      filled++;
      var number = CoordinateText.read(text);
      if (number == null) {
        pairs += PairText.read(text) == null ? 0 : 1;
      } else {
        numbers++;
        var degrees = Math.abs(number.value()) <= 180 && number.decimals() >= 3;
        likely += degrees || Math.abs(number.value()) >= METRES ? 1 : 0;
      }
    }
    var all = Math.max(1, filled);
    var hint = HeaderHint.of(column.name());
    return new ColumnProfile(
        column, place, hint, (double) numbers / all, (double) pairs / all, likely * 2 > all);
  }

  /** Whether it may be one of two columns. */
  boolean isNumber() {
    return numbers >= 0.5;
  }

  /** Whether it may hold both coordinates. */
  boolean isPair() {
    return pairs >= 0.5;
  }
}
