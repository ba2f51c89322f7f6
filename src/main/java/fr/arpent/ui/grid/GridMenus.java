package fr.arpent.ui.grid;

import java.util.Optional;

/** Opens the menus of the grid. */
interface GridMenus {

  /** The menu of the selected cells, under {@code cell} when it is known. */
  void cells(Optional<Box> cell);

  /** The menu of the column shown at {@code index}. */
  void column(int index);
}
