package fr.arpent.format.header;

import java.util.List;

/** Tells whether rows can be titles, notes or facts standing above a header. */
final class TitleRows {
  private TitleRows() {}

  /** Whether each of {@code above} has at most half as many filled cells as {@code header}. */
  static boolean all(List<RawRow> above, RawRow header) {
    var most = header.filled() / 2;
    return above.stream().allMatch(row -> row.filled() <= most);
  }
}
