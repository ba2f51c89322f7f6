package fr.arpent.check;

import fr.arpent.schema.Field;
import fr.arpent.table.Dictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The kind of each text of a dictionary, found once; grows with it. Safe for all threads. */
final class TextKinds {
  private final Field field;
  private final Dictionary dictionary;

  /** There are few: the texts share them. */
  private final Map<TextKind, TextKind> known = new HashMap<>();

  private volatile TextKind[] kinds = new TextKind[0];

  TextKinds(Field field, Dictionary dictionary) {
    this.field = field;
    this.dictionary = dictionary;
  }

  @SuppressWarnings("ReferenceEquality") // the very dictionary: codes mean the same in no other
  boolean fits(Dictionary other) {
    return dictionary == other;
  }

  /** Sees to all codes of the dictionary. */
  synchronized void ensure() {
    var from = kinds.length;
    var next = Arrays.copyOf(kinds, dictionary.size());
    for (var code = from; code < next.length; code++) {
      next[code] = known.computeIfAbsent(kind(code), kind -> kind);
    }
    kinds = next;
  }

  /** The kind of {@code code}, which {@link #ensure} has seen. */
  TextKind of(int code) {
    return kinds[code];
  }

  private TextKind kind(int code) {
    if (code == Dictionary.ABSENT || dictionary.isBlank(code)) {
      return TextKind.NOTHING;
    }
    var text = dictionary.text(code);
    return field.missing().contains(text) ? TextKind.NOTHING : TextKind.of(text);
  }
}
