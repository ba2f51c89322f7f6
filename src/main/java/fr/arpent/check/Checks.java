package fr.arpent.check;

import java.util.List;

/** The one list of checks: a new check is one class and one line here. */
public final class Checks {
  private Checks() {}

  /** All checks, structure first. */
  public static List<CheckKind> all() {
    return List.of();
  }
}
