package fr.arpent.visit;

import fr.arpent.step.Operation;
import fr.arpent.table.RowSet;

/** An operation that decides something of rows: what the visit counts, shows and takes back. */
public sealed interface Decision extends Operation permits AcceptAddress, AnswerRows, MarkRows {

  /** The rows it decides of. */
  RowSet decided();

  /** The mark they get. */
  Mark mark();

  /** What was written or noted, for the list of the last decisions; empty for neither. */
  String told();
}
