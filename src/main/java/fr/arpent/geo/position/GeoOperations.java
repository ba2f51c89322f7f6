package fr.arpent.geo.position;

import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations on positions. */
public final class GeoOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(AcceptPosition.KIND, AcceptPosition::read),
          new OperationKind(ConvertPositions.KIND, ConvertPositions::read),
          new OperationKind(SwapAxes.KIND, SwapAxes::read),
          new OperationKind(PlacePoint.KIND, PlacePoint::read),
          new OperationKind(ClearPoints.KIND, ClearPoints::read),
          new OperationKind(ReprojectGeometries.KIND, ReprojectGeometries::read));

  private GeoOperations() {}
}
