package fr.arpent.check;

import fr.arpent.check.Decisions.Left;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.StringType;
import java.util.List;
import java.util.Optional;

/**
 * What is to be looked at in one column. Two equal plans give the same verdict on every text.
 *
 * @param left what someone decided to leave as it is
 * @param order which number of a date is the day, where someone decided it
 */
record ColumnPlan(
    Binding binding, List<CellCheck> checks, List<Left> left, Optional<DateOrder> order) {

  ColumnPlan {
    checks = List.copyOf(checks);
    left = List.copyOf(left);
  }

  /** Whether a text that is there and no missing value is right unseen. */
  boolean trustsTexts() {
    return readsAll() && checks.stream().noneMatch(CellCheck::looksAtValues);
  }

  /** The same, asked for texts of ASCII alone. */
  boolean trustsAscii() {
    return readsAll() && checks.stream().noneMatch(CellCheck::looksAtAscii);
  }

  private boolean readsAll() {
    return switch (binding.field().type()) {
      case AnyType _ -> true;
      case StringType(var form) -> form == StringType.Form.DEFAULT;
      default -> false;
    };
  }
}
