package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import java.util.List;

/**
 * How cells, rows and columns are marked, derived from findings, history and visit. Answers in
 * constant time: the grid asks for each cell it paints.
 */
public interface Marks {

  /** Marks nothing: every row is to do. */
  Marks NONE =
      new Marks() {
        @Override
        public CellMark cell(int slot, ColumnId column) {
          return CellMark.NONE;
        }

        @Override
        public PointState row(int slot) {
          return PointState.TO_DO;
        }

        @Override
        public boolean rowHasError(int slot) {
          return false;
        }

        @Override
        public HeaderMark header(Column column) {
          return new HeaderMark("type", Message.of("ui.header.text"), 0, 0, 0, 0, false, null);
        }

        @Override
        public List<Message> about(int slot, ColumnId column) {
          return List.of();
        }
      };

  /** The marks of a cell. */
  CellMark cell(int slot, ColumnId column);

  /** The state of a row. */
  PointState row(int slot);

  /** Whether any cell of the row breaks the schema. */
  boolean rowHasError(int slot);

  /** The header of {@code column}. */
  HeaderMark header(Column column);

  /** What the schema says of {@code column}: what it is for, what its cells should hold. */
  default List<Message> told(ColumnId column) {
    return List.of();
  }

  /** What is to be said about a cell when the pointer rests on it, the worst first. */
  List<Message> about(int slot, ColumnId column);
}
