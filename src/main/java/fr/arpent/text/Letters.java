package fr.arpent.text;

/** Column letters as spreadsheets have them: A, B, … Z, AA, AB… */
public final class Letters {
  private Letters() {}

  /**
   * The letters of a column.
   *
   * @param column its position, counted from 1
   * @throws IllegalArgumentException when {@code column} is below 1
   */
  public static String of(int column) {
    if (column < 1) {
      throw new IllegalArgumentException("column " + column);
    }
    var letters = new StringBuilder();
    for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
