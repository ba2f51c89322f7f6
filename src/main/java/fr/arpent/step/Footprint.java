package fr.arpent.step;

import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * What a change touched, or what an operation read. It alone drives what is checked again, what
 * later steps depend on, and which steps of two people meet.
 *
 * @param areas in no particular order
 */
public record Footprint(List<Area> areas) {

  /** Touches nothing. */
  public static final Footprint NONE = new Footprint(List.of());

  public Footprint {
    areas = List.copyOf(areas);
  }

  /** A footprint of {@code areas}. */
  public static Footprint of(Area... areas) {
    return new Footprint(List.of(areas));
  }

  /** Whether an area of this and one of {@code other} have something in common. */
  public boolean meets(Footprint other) {
    return areas.stream().anyMatch(a -> other.areas.stream().anyMatch(b -> Meeting.of(a, b)));
  }

  /**
   * Whether this, of a later step, could not be done again without what {@code earlier} did, or
   * would then leave something undone: such an earlier step cannot be taken out. Narrower than
   * {@link #meets}: a row is deleted whatever was typed into it before.
   */
  public boolean restsOn(Footprint earlier) {
    return new Dependence(this, earlier).exists();
  }

  /**
   * Whether a step of this footprint changed what was read. {@link Cells} were read one by one, so
   * that rows that came or went beside them do not matter; {@link Values} were read as a whole.
   */
  public boolean changes(Footprint read) {
    return read.areas.stream().anyMatch(r -> areas.stream().anyMatch(a -> sees(r, a)));
  }

  private static boolean sees(Area read, Area touched) {
    return Meeting.of(read, touched) && !(read instanceof Cells && touched instanceof Rows);
  }

  /** What was done to columns or rows. */
  public enum Deed {
    /** They are new. */
    ADDED,
    /** They are gone. */
    REMOVED,
    /** They stand elsewhere. */
    MOVED,
    /** They are called otherwise. */
    RENAMED
  }

  /** One part of what was touched. */
  public sealed interface Area {
    /** The table it lies in. */
    TableId table();
  }

  /** Single cells of a column. */
  public record Cells(TableId table, ColumnId column, RowSet rows) implements Area {}

  /** Any cell of a column, the column itself staying. */
  public record Values(TableId table, ColumnId column) implements Area {}

  /** A column as such. */
  public record Columns(TableId table, ColumnId column, Deed deed) implements Area {}

  /** Rows as such. */
  public record Rows(TableId table, RowSet rows, Deed deed) implements Area {}

  /** A decision about the table. */
  public record Setting(TableId table, String key) implements Area {}

  /** Marks of the visit. */
  public record Marks(TableId table, RowSet rows) implements Area {}

  /** Everything of a table. */
  public record WholeTable(TableId table) implements Area {}
}
