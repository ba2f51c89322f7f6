package fr.arpent.check;

import fr.arpent.schema.Field;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.NoValue;
import fr.arpent.schema.type.StringType;
import fr.arpent.schema.type.Values;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Dictionary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which texts of a column are one value: {@code 1}, {@code 01} and {@code +1} of a whole number. A
 * group is named by the lowest code in it. Grows with its dictionary and is shared by all versions
 * of the column.
 */
final class ValueGroups {
  /** The group of texts without value. */
  static final int NULL = 0;

  /** The group of texts whose value equals nothing, itself included. */
  static final int NEVER = -1;

  private final Field field;
  private final Dictionary dictionary;
  private final boolean plain;
  private final int longestMissing;
  private final Map<Object, Integer> byValue = new HashMap<>();
  private boolean oneKind = true;
  private volatile int[] groups = new int[0];

  ValueGroups(Field field, Dictionary dictionary) {
    this.field = field;
    this.dictionary = dictionary;
    plain = plain(field);
    longestMissing = field.missing().stream().mapToInt(ValueGroups::bytes).max().orElse(-1);
  }

  /** Whether it is about this field and dictionary. */
  @SuppressWarnings("ReferenceEquality") // the very dictionary: codes mean the same in no other
  boolean fits(Field otherField, Dictionary otherDictionary) {
    return dictionary == otherDictionary && field.equals(otherField);
  }

  /** The group of {@code code}, which {@link #ensure} has seen. */
  int of(int code) {
    return groups[code];
  }

  /** How many groups there can be. */
  int size() {
    return groups.length;
  }

  /** Sees to all codes of the dictionary. */
  synchronized void ensure() {
    var from = groups.length;
    var to = dictionary.size();
    if (from == to) {
      return;
    }
    var next = Arrays.copyOf(groups, to);
    for (var code = Math.max(from, 1); code < to; code++) {
      next[code] = group(code);
    }
    groups = next;
  }

  private int group(int code) {
    if (plain) {
      return sameText(code);
    }
    var value = field.read(dictionary.text(code)).orNull();
    if (value == null) {
      return NULL;
    }
    return Values.isNaN(value) ? NEVER : byValue.computeIfAbsent(value, _ -> code);
  }

  /** Texts that are their own values are one group exactly when they are one text. */
  private static boolean plain(Field field) {
    var texts = field.type() instanceof AnyType || field.type() instanceof StringType;
    return texts && field.type().format().equals("default");
  }

  private int sameText(int code) {
    var kind = dictionary.kind(code);
    oneKind &= kind == CellKind.TEXT;
    if (oneKind && !missing(code)) {
      return code;
    }
    var text = dictionary.text(code);
    if (field.read(text) == NoValue.MISSING) {
      return NULL;
    }
    var lowest = code;
    for (var other : CellKind.values()) {
      var found = dictionary.find(new Cell(text, other));
      lowest = found < 0 ? lowest : Math.min(lowest, found);
    }
    return lowest;
  }

  /** Decodes only what is as short as a missing value. */
  private boolean missing(int code) {
    return dictionary.byteLength(code) <= longestMissing
        && field.missing().contains(dictionary.text(code));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
