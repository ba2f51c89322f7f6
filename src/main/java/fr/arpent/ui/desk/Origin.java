package fr.arpent.ui.desk;

import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import org.jspecify.annotations.Nullable;

/** The table as it came from its file, to tell which cells were edited since. */
public final class Origin {
  private final @Nullable Table source;

  /** Cells are compared with {@code source}; null when it is not known, then none was edited. */
  public Origin(@Nullable Table source) {
    this.source = source;
  }

  /** Whether the cell of {@code now} in {@code slot} differs from the file's. */
  public boolean edited(Table now, int slot, ColumnId column) {
    if (source == null || slot >= source.slots() || !source.has(column)) {
      return false;
    }
    var then = source.column(column);
    if (then instanceof TextColumn a
        && now.column(column) instanceof TextColumn b
        && a.dictionary().equals(b.dictionary())) {
      return a.code(slot) != b.code(slot);
    }
    return !then.text(slot).equals(now.column(column).text(slot));
  }

  /** The cell's text in the file. */
  public String text(int slot, ColumnId column) {
    return source == null ? "" : source.column(column).text(slot);
  }
}
