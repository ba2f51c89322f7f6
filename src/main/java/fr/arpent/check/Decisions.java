package fr.arpent.check;

import fr.arpent.check.repair.DateOrder;
import fr.arpent.table.ColumnId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What someone decided about findings.
 *
 * @param left findings left as they are
 * @param orders which number of a date is the day, for columns where the dates do not tell
 */
public record Decisions(List<Left> left, Map<ColumnId, DateOrder> orders) {

  /** Nothing. */
  public static final Decisions NONE = new Decisions(List.of(), Map.of());

  public Decisions {
    left = List.copyOf(left);
    orders = Map.copyOf(orders);
  }

  /**
   * A finding left as it is.
   *
   * @param column the column; null when it is about none
   * @param key the sentence of its cause
   * @param value the text; empty for every text of the column
   * @param reason why, in the words of whoever decided
   */
  public record Left(@Nullable ColumnId column, String key, Optional<String> value, String reason) {

    boolean about(Cause cause, String text) {
      return key.equals(cause.key())
          && java.util.Objects.equals(column, cause.spot().column())
          && value.map(text::equals).orElse(true);
    }
  }

  /** {@code cause} for {@code text}, as it is or left. */
  Cause apply(Cause cause, String text) {
    return left.stream().anyMatch(l -> l.about(cause, text)) ? cause.left() : cause;
  }

  /** Those that are about {@code column}. */
  List<Left> about(@Nullable ColumnId column) {
    return left.stream().filter(l -> java.util.Objects.equals(l.column(), column)).toList();
  }
}
