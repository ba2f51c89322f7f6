package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows are to be shown, as the user asked it: a chip above the grid. */
public sealed interface RowFilter {

  /** What the chip says. */
  Message words();

  /** The column it looks at, or null when it looks at none in particular. */
  default @Nullable ColumnRef column() {
    return null;
  }

  /** The test for rows, by slot; a column that is gone keeps every row. */
  IntPredicate test(Table table, Marks marks);

  /**
   * Rows whose cell reads exactly one of {@code texts}.
   *
   * @param column where
   */
  record Values(ColumnRef column, Set<String> texts) implements RowFilter {

    public Values {
      texts = Set.copyOf(texts);
    }

    @Override
    public Message words() {
      return texts.size() == 1
          ? Message.of("ui.grid.filter.value", column.name(), texts.iterator().next())
          : Message.of("ui.grid.filter.values", column.name(), texts.size());
    }

    @Override
    public IntPredicate test(Table table, Marks marks) {
      if (!table.has(column.id())) {
        return _ -> true;
      }
      var cells = table.column(column.id());
      return slot -> texts.contains(cells.text(slot));
    }
  }

  /**
   * Rows whose cell holds {@code text}; case and accents are ignored.
   *
   * @param column where
   */
  record Holding(ColumnRef column, String text) implements RowFilter {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    @Override
    public Message words() {
      return Message.of("ui.grid.filter.holding", column.name(), text);
    }

    @Override
    public IntPredicate test(Table table, Marks marks) {
      if (!table.has(column.id())) {
        return _ -> true;
      }
      var cells = table.column(column.id());
      var wanted = plain(text);
      return slot -> plain(cells.text(slot)).contains(wanted);
    }

    private static String plain(String text) {
      var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
      return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Rows with a cell that is at least so bad.
   *
   * @param column where, or null for anywhere
   */
  record Worst(@Nullable ColumnRef column, CellMark.Level level) implements RowFilter {

    @Override
    public Message words() {
      return column == null
          ? Message.of("ui.grid.filter.to-fix")
          : Message.of("ui.grid.filter.to-fix-in", column.name());
    }

    @Override
    public IntPredicate test(Table table, Marks marks) {
      if (column != null) {
        var id = column.id();
        return slot -> marks.cell(slot, id).level().compareTo(level) >= 0;
      }
      var columns = table.columns();
      return slot ->
          marks.rowHasError(slot)
              || columns.stream()
                  .anyMatch(c -> marks.cell(slot, c.id()).level().compareTo(level) >= 0);
    }
  }

  /** Rows in one of {@code states}. */
  record States(Set<PointState> states) implements RowFilter {

    public States {
      states = Set.copyOf(states);
    }

    @Override
    public Message words() {
      var first = EnumSet.copyOf(states).iterator().next();
      return states.size() == 1
          ? Message.of("ui.grid.filter.state", Message.of("ui.state." + first.word()))
          : Message.of("ui.grid.filter.states", states.size());
    }

    @Override
    public IntPredicate test(Table table, Marks marks) {
      return slot -> states.contains(marks.row(slot));
    }
  }

  /**
   * These rows: of a finding, of a search, of a rectangle on the map.
   *
   * @param words what they have in common
   */
  record Rows(Message words, RowSet rows) implements RowFilter {

    @Override
    public IntPredicate test(Table table, Marks marks) {
      return rows::contains;
    }
  }
}
