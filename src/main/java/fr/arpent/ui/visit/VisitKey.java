package fr.arpent.ui.visit;

/** The keys of a visit that act by themselves; characters come as text. */
public enum VisitKey {
  /** Takes what is sure or typed. */
  ENTER,
  /** Takes the last decision back. */
  BACK,
  /** Takes the value of the point decided last. */
  REPEAT,
  /** Looks at the point before. */
  LOOK_BACK,
  /** Looks at the point after. */
  LOOK_ON,
  /** Looks for another address. */
  SEARCH,
  /** Goes into the field. */
  EDIT,
  /** Leaves the field, then what is looked at, then the visit. */
  ESCAPE
}
