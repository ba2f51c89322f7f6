package fr.arpent.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check of one row by itself. Looks at typed values: null where the cell is empty, absent or not
 * of its type.
 */
public interface RowCheck {

  /** The columns whose values it looks at, in the order in which it gets them. */
  List<Binding> columns();

  /** Why a row is a finding, without what is particular to one row. */
  Cause cause();

  /** {@link #cause()}, with what is particular to this row, if the row breaks it. */
  Optional<Cause> check(List<@Nullable Object> values);

  /** The column whose text is quoted in the finding, by its place in {@link #columns()}. */
  default int quoted() {
    return 0;
  }
}
