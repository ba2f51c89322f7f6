package fr.arpent.step;

import com.google.gson.JsonObject;

/**
 * What happened: frozen values by row and column ids, nothing to compute. The family is small and
 * closed; what people can ask for is open (see {@link Operation}).
 *
 * <p>A change holds no row position, window state or live object. Undoing it is going back to the
 * version before.
 */
public sealed interface Change
    permits SetCells,
        MapValues,
        AddColumn,
        RemoveColumn,
        MoveColumn,
        RenameColumn,
        AddRows,
        RemoveRows,
        OrderRows,
        SetGeometries,
        SetSetting,
        SetMarks,
        PutTable,
        RemoveTable,
        FrontTable,
        Group {

  /** The stable word under which it is stored. */
  String kind();

  /**
   * The version after this change. Pure.
   *
   * @throws java.util.NoSuchElementException when the state lacks a table or column it names
   */
  State apply(State before);

  /** What it writes, adds, removes and renames. */
  Footprint footprint();

  /**
   * How many cells it was about at most, for the sentence that tells it; 0 when not about cells.
   */
  default int cellCount() {
    return 0;
  }

  /** Writes all but the kind into {@code json}; tables go to {@code tables}. */
  void write(JsonObject json, TableStore tables);
}
