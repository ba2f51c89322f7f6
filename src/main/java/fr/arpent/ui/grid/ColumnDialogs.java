package fr.arpent.ui.grid;

/** What a column's menu opens or does that needs more than the menu. */
interface ColumnDialogs {

  /** Chooses the values of the column at {@code index} to show. */
  void filter(int index);

  /** Makes the column as wide as the texts in view. */
  void fit(int index);

  /** Writes another name into the header. */
  void rename(int index);
}
