package fr.arpent.ui.action;

/** Where a command's keys work. Two commands may share keys only where their scopes never meet. */
public enum Scope {
  /** Whatever has the focus. */
  EVERYWHERE,
  /** While the grid has the focus; the grid itself listens. */
  GRID,
  /** While the map has the focus; the map itself listens. */
  MAP,
  /** During the visit; the visit itself listens. */
  VISIT;

  /** Whether keys of this scope and of {@code other} can be meant at once. */
  public boolean meets(Scope other) {
    return this == other || this == EVERYWHERE || other == EVERYWHERE;
  }
}
