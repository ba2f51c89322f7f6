package fr.arpent.check.repair;

import fr.arpent.schema.Field;

/** One way to repair texts; a member of the list {@link Repairers}. */
public interface Repairer {

  /**
   * A better text for {@code text}, if this way has one. Whether it breaks a rule is looked at by
   * the caller.
   */
  Proposal propose(String text, Field field);
}
