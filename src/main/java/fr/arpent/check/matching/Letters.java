package fr.arpent.check.matching;

import fr.arpent.check.repair.Likeness;
import java.util.Arrays;

/** A name made ready to be compared with many others; compares as {@link Likeness#of} does. */
final class Letters {
  private final String singular;

  /** Each two letters that follow one another, sorted. */
  private final int[] pairs;

  private Letters(String singular) {
    this.singular = singular;
    pairs = new int[Math.max(0, singular.length() - 1)];
    for (var i = 0; i < pairs.length; i++) {
      pairs[i] = singular.charAt(i) << 16 | singular.charAt(i + 1);
    }
    Arrays.sort(pairs);
  }

  static Letters of(String name) {
    return new Letters(Likeness.singular(name));
  }

  /** Whether there is nothing to compare. */
  boolean none() {
    return singular.isEmpty();
  }

  /** The words as one. */
  String key() {
    return singular.replace(" ", "");
  }

  /** How alike, from 0 to 1: pairs of letters in common. */
  double like(Letters other) {
    if (singular.equals(other.singular)) {
      return 1;
    }
    if (pairs.length == 0 || other.pairs.length == 0) {
      return 0;
    }
    return 2.0 * common(other.pairs) / (pairs.length + other.pairs.length);
  }

  private int common(int[] others) {
    var common = 0;
    for (int i = 0, j = 0; i < pairs.length && j < others.length; ) {
      if (pairs[i] == others[j]) {
        common++;
        i++;
        j++;
      } else if (pairs[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
