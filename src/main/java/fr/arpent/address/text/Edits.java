package fr.arpent.address.text;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one
 * word of another: the distance of Damerau and Levenshtein in its restricted form.
 */
public final class Edits {
  private final String one;
  private final String other;
  private int[] above;
  private int[] last;
  private int[] row;

  private Edits(String one, String other) {
    this.one = one;
    this.other = other;
    above = new int[other.length() + 1];
    last = new int[other.length() + 1];
    row = new int[other.length() + 1];
  }

  /** The distance, or {@code most + 1} where it is more than {@code most}. */
  public static int between(String one, String other, int most) {
    // An edit changes which letters there are by two at most.
    if (Math.abs(one.length() - other.length()) > most
        || Long.bitCount(letters(one) ^ letters(other)) > 2 * most) {
      return most + 1;
    }
    return new Edits(one, other).distance(most);
  }

  /** Which letters a word has, as a set of bits. */
  public static long letters(String word) {
    var set = 0L;
    for (var i = 0; i < word.length(); i++) {
      set |= 1L << (word.charAt(i) & 63);
    }
    return set;
  }

  private int distance(int most) {
    for (var j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      if (nextRow(i) > most) {
        return most + 1;
      }
      var free = above;
      above = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], most + 1);
  }

  /** Fills the row of the letter {@code i}; gives its least value. */
  private int nextRow(int i) {
    row[0] = i;
    var least = i;
    var letter = one.charAt(i - 1);
    for (var j = 1; j < row.length; j++) {
      var change = last[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, change);
      if (i > 1 && j > 1 && swapped(i, j)) {
        row[j] = Math.min(row[j], above[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private boolean swapped(int i, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /** How many edits a word of {@code length} letters may hold and still be told. */
  public static int allowed(int length) {
    return length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3;
  }
}
