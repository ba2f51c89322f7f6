package fr.arpent.ui.desk;

import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.History;
import fr.arpent.step.PutTable;
import fr.arpent.step.Step;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.stream.Stream;
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

  /** The table {@code table} as it last came in whole, on the way to the present. */
  static Origin of(History history, TableId table) {
    return new Origin(
        history.path().reversed().stream()
            .map(Step::happened)
            .flatMap(Origin::parts)
            .filter(PutTable.class::isInstance)
            .map(change -> ((PutTable) change).table())
            .filter(t -> t.id().equals(table))
            .findFirst()
            .orElse(null));
  }

  private static Stream<Change> parts(Change change) {
    return change instanceof Group group
        ? group.changes().stream().flatMap(Origin::parts)
        : Stream.of(change);
  }
}
