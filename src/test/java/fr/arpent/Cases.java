package fr.arpent;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property on many seeded cases; a failure names the seed that shows it again. */
public final class Cases {
  private Cases() {}

  /** Runs {@code property} with {@code count} generators seeded 0 to {@code count - 1}. */
  public static void run(int count, Consumer<Random> property) {
    for (var seed = 0; seed < count; seed++) {
      try {
        property.accept(new Random(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("with seed " + seed, e);
      }
    }
  }

  /** A text as files hold them: words, numbers, accents, quotes, line breaks, emoji, nothing. */
  public static String text(Random random) {
    var parts =
        new String[] {
          "", "rue", "Été", "œuf", " ", "\u00a0", "12", "0745", "-3,5", "\"", ";", ",", "\n",
          "\r\n", "\t", "=1+1", "👍", "NULL", "a\u0301", "’"
        };
    var text = new StringBuilder();
    for (var left = random.nextInt(4); left > 0; left--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
