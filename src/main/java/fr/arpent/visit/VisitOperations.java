package fr.arpent.visit;

import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations in this package. */
public final class VisitOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(StartRound.KIND, StartRound::read),
          new OperationKind(AcceptAddress.KIND, AcceptAddress::read),
          new OperationKind(MarkRows.KIND, MarkRows::read),
          new OperationKind(TakeBack.KIND, TakeBack::read),
          new OperationKind(RestartRound.KIND, RestartRound::read),
          new OperationKind(ExportState.KIND, ExportState::read));

  private VisitOperations() {}
}
