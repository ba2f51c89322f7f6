package fr.arpent.check;

import fr.arpent.check.matching.MatchColumns;
import fr.arpent.check.repair.AnswerDateOrder;
import fr.arpent.check.repair.RepairCells;
import fr.arpent.step.OperationKind;
import java.util.List;

/** The list of operations of checking: a new one is one class and one line here. */
public final class CheckOperations {
  private CheckOperations() {}

  /** All of them. */
  public static List<OperationKind> all() {
    return List.of(
        ChooseSchema.KIND,
        MatchColumns.KIND,
        RepairCells.KIND,
        AnswerDateOrder.KIND,
        LeaveFinding.KIND);
  }
}
