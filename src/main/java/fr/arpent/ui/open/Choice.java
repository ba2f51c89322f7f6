package fr.arpent.ui.open;

import fr.arpent.base.Message;
import fr.arpent.format.Certainty;
import java.util.List;

/**
 * One thing about how a file is read that can be said otherwise.
 *
 * @param option the word of {@link fr.arpent.format.ReadOptions}
 * @param value what holds now
 * @param certainty how sure that is
 * @param values what it can be, the one that holds among them
 */
public record Choice(String option, String value, Certainty certainty, List<Value> values) {

  public Choice {
    values = List.copyOf(values);
  }

  /**
   * One value of it.
   *
   * @param words as people call it
   */
  public record Value(String value, Message words) {}

  /** What it is about. */
  public Message words() {
    return Message.of("ui.preview." + option.toLowerCase(java.util.Locale.ROOT));
  }

  /** Where its value comes from, in a word or two. */
  Message verdict() {
    return switch (certainty) {
      case CHECK -> Message.of("ui.preview.to-check");
      case BESIDE -> Message.of("ui.preview.beside");
      case TOLD, SURE -> Message.of("ui.preview.recognised");
    };
  }

  /** Whether the user should look at it. */
  public boolean toCheck() {
    return certainty == Certainty.CHECK;
  }

  /** The value that holds. */
  public Value now() {
    return values.stream().filter(v -> v.value().equals(value)).findFirst().orElseThrow();
  }
}
