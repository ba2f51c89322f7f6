package fr.arpent.check;

/** A member of the list of checks: one class each. */
public interface CheckKind {

  /** Its stable word: the code of what it finds, or what groups them. */
  String name();

  /** Plans what it has to look at for this table and schema; finds what can be found at once. */
  void plan(Planner planner);
}
