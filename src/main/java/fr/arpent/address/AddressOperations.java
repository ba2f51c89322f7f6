package fr.arpent.address;

import fr.arpent.address.geocode.ChooseAnswer;
import fr.arpent.address.geocode.FillPositions;
import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.address.online.TakeOnlineAnswers;
import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations of this feature. */
public final class AddressOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(ReverseAddresses.KIND, ReverseAddresses::read),
          new OperationKind(GeocodeAddresses.KIND, GeocodeAddresses::read),
          new OperationKind(ChooseAnswer.KIND, ChooseAnswer::read),
          new OperationKind(FillPositions.KIND, FillPositions::read),
          new OperationKind(TakeOnlineAnswers.KIND, TakeOnlineAnswers::read));

  private AddressOperations() {}
}
