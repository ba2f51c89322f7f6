package fr.arpent.step.edit;

import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;

/** An operation that changes one column and reads no other. */
interface OfColumn extends Operation {

  /** The column it changes. */
  ColumnRef column();

  @Override
  default Needs needs() {
    return Needs.writes(column());
  }
}
