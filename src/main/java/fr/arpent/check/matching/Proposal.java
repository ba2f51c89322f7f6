package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.table.ColumnId;
import java.util.Optional;

/**
 * Which field a column seems to be.
 *
 * @param field empty when it seems to be none
 * @param reason why, for people
 */
public record Proposal(
    ColumnId column, Optional<Field> field, Certainty certainty, Message reason) {

  /** How certain a proposal is. */
  public enum Certainty {
    /** To be taken unless someone objects. */
    SURE,
    /** To be looked at. */
    TO_CHECK,
    /** The column seems to be no field. */
    NONE
  }
}
