package fr.arpent.address.text;

import java.util.Map;

/** Roman numerals up to 39: kings, popes, arrondissements. */
final class Roman {
  private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10);

  private Roman() {}

  /** What {@code text} says in small letters; 0 where it is no numeral in its usual form. */
  static int value(String text) {
    var sum = 0;
    for (var i = 0; i < text.length(); i++) {
      var one = VALUES.getOrDefault(text.charAt(i), 0);
      var next = i + 1 < text.length() ? VALUES.getOrDefault(text.charAt(i + 1), 0) : 0;
      if (one == 0) {
        return 0;
      }
      sum += one < next ? -one : one;
    }
    return sum > 0 && sum < 40 && write(sum).equals(text) ? sum : 0;
  }

  private static String write(int number) {
    var ones = new String[] {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(number / 10) + ones[number % 10];
  }
}
