package fr.arpent.format.sheet;

import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations in this package. */
public final class SheetOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(new OperationKind(FillMerged.KIND, FillMerged::read));

  private SheetOperations() {}
}
