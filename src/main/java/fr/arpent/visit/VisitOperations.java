package fr.arpent.visit;

import fr.arpent.step.OperationKind;
import fr.arpent.visit.remark.DropRemark;
import fr.arpent.visit.remark.NoteRemark;
import fr.arpent.visit.share.JoinRounds;
import fr.arpent.visit.share.SettleDifference;
import fr.arpent.visit.share.TakeShare;
import java.util.List;

/** The one list of the operations of the visit. */
public final class VisitOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(StartRound.KIND, StartRound::read),
          new OperationKind(AcceptAddress.KIND, AcceptAddress::read),
          new OperationKind(MarkRows.KIND, MarkRows::read),
          new OperationKind(TakeBack.KIND, TakeBack::read),
          new OperationKind(RestartRound.KIND, RestartRound::read),
          new OperationKind(ExportState.KIND, ExportState::read),
          new OperationKind(AnswerRows.KIND, AnswerRows::read),
          new OperationKind(TakeShare.KIND, TakeShare::read),
          new OperationKind(JoinRounds.KIND, JoinRounds::read),
          new OperationKind(SettleDifference.KIND, SettleDifference::read),
          new OperationKind(NoteRemark.KIND, NoteRemark::read),
          new OperationKind(DropRemark.KIND, DropRemark::read));

  private VisitOperations() {}
}
