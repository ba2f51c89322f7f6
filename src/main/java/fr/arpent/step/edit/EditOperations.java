package fr.arpent.step.edit;

import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations in this package. */
public final class EditOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(EditCells.KIND, EditCells::read),
          new OperationKind(PasteCells.KIND, PasteCells::read),
          new OperationKind(FillCells.KIND, FillCells::read),
          new OperationKind(CompleteRows.KIND, CompleteRows::read),
          new OperationKind(ReplaceValues.KIND, ReplaceValues::read),
          new OperationKind(ReplaceText.KIND, ReplaceText::read),
          new OperationKind(InsertRows.KIND, InsertRows::read),
          new OperationKind(DeleteRows.KIND, DeleteRows::read),
          new OperationKind(SortRows.KIND, SortRows::read),
          new OperationKind(InsertColumn.KIND, InsertColumn::read),
          new OperationKind(DeleteColumns.KIND, DeleteColumns::read),
          new OperationKind(LabelColumn.KIND, LabelColumn::read),
          new OperationKind(PlaceColumn.KIND, PlaceColumn::read),
          new OperationKind(Decide.KIND, Decide::read),
          new OperationKind(BringTable.KIND, BringTable::read),
          new OperationKind(ShowTable.KIND, ShowTable::read));

  private EditOperations() {}
}
