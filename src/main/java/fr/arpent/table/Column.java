package fr.arpent.table;

import org.jspecify.annotations.Nullable;

/** A column of one version of a table. Immutable. */
public sealed interface Column permits TextColumn, GeometryColumn {

  /** The column's name for the program; stays when it is renamed or moved. */
  ColumnId id();

  /**
   * The header's cell, exactly as received; null where the header has no cell, because some row is
   * longer than the header.
   */
  @Nullable String label();

  /** The label, or an empty text where there is none. */
  default String name() {
    var label = label();
    return label == null ? "" : label;
  }

  /** How many slots it holds, deleted rows' included. */
  int slots();

  /** What the cell in {@code slot} reads: the text, or the geometry as WKT. */
  String text(int slot);

  /** The same column under another label. */
  Column renamed(@Nullable String label);

  /** The same column with {@code count} empty slots more. */
  Column grown(int count);
}
