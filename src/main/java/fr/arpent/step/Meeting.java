package fr.arpent.step;

import fr.arpent.step.Footprint.Area;
import fr.arpent.step.Footprint.Cells;
import fr.arpent.step.Footprint.Columns;
import fr.arpent.step.Footprint.Deed;
import fr.arpent.step.Footprint.Marks;
import fr.arpent.step.Footprint.Rows;
import fr.arpent.step.Footprint.Setting;
import fr.arpent.step.Footprint.Values;
import fr.arpent.step.Footprint.WholeTable;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two areas have something in common. */
final class Meeting {
  private Meeting() {}

  static boolean of(Area a, Area b) {
    if (!a.table().equals(b.table())) {
      return false;
    }
    if (a instanceof WholeTable || b instanceof WholeTable) {
      return true;
    }
    if (a instanceof Setting x) {
      return b instanceof Setting y && x.key().equals(y.key());
    }
    if (a instanceof Marks || b instanceof Marks) {
      return marks(a, b);
    }
    return (added(a) && added(b)) || (sameColumns(a, b) && sameRows(a, b));
  }

  /** New rows take the next slots: the later ones stand where they stand because of the earlier. */
  private static boolean added(Area area) {
    return area instanceof Rows rows && rows.deed() == Deed.ADDED;
  }

  private static boolean marks(Area a, Area b) {
    if (a instanceof Marks x && b instanceof Marks y) {
      return x.rows().intersects(y.rows());
    }
    var marks = a instanceof Marks m ? m : (Marks) b;
    var other = a instanceof Marks ? b : a;
    return other instanceof Rows rows
        && rows.deed() != Deed.MOVED
        && rows.rows().intersects(marks.rows());
  }

  private static boolean sameColumns(Area a, Area b) {
    if (a instanceof Setting || b instanceof Setting) {
      return false;
    }
    if (order(a) || order(b)) {
      return order(a) && order(b);
    }
    if (a instanceof Columns || b instanceof Columns) {
      return Objects.equals(column(a), column(b)) && !apart(a, b);
    }
    var x = column(a);
    var y = column(b);
    return x == null || y == null || x.equals(y);
  }

  /** What a column is called, where it stands and what it holds are three things. */
  private static boolean apart(Area a, Area b) {
    return about(a) != null && about(b) != null && !Objects.equals(about(a), about(b));
  }

  /** What of a column is touched; null for all of it. */
  private static @Nullable Object about(Area area) {
    if (area instanceof Columns columns) {
      return columns.deed() == Deed.MOVED || columns.deed() == Deed.RENAMED ? columns.deed() : null;
    }
    return Cells.class;
  }

  private static boolean sameRows(Area a, Area b) {
    var x = rows(a);
    var y = rows(b);
    return x == null || y == null || x.intersects(y);
  }

  /** A mere change of order of rows meets only another one. */
  private static boolean order(Area area) {
    return area instanceof Rows rows && rows.deed() == Deed.MOVED;
  }

  private static @Nullable ColumnId column(Area area) {
    return switch (area) {
      case Cells cells -> cells.column();
      case Values values -> values.column();
      case Columns columns -> columns.column();
      default -> null;
    };
  }

  private static @Nullable RowSet rows(Area area) {
    return switch (area) {
      case Cells cells -> cells.rows();
      case Rows rows -> rows.rows();
      default -> null;
    };
  }
}
