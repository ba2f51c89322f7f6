package fr.arpent.check.custom;

import java.util.List;

/** A member of the list of checks that schemas can ask for by name. */
interface CustomKind {

  /**
   * What schemas call it: first the code of what it finds, then its name since 2025, if another.
   */
  List<String> names();

  /** Plans it as it is asked for. */
  void plan(Asked asked);
}
