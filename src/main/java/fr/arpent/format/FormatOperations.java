package fr.arpent.format;

import fr.arpent.format.header.UseRowAsHeader;
import fr.arpent.format.tidy.EmptyUnknown;
import fr.arpent.format.tidy.Tidy;
import fr.arpent.step.OperationKind;
import java.util.List;

/** The one list of the operations on how files were read. */
public final class FormatOperations {

  /** Every operation that can be read back. */
  public static final List<OperationKind> KINDS =
      List.of(
          new OperationKind(ReadAgain.KIND, ReadAgain::read),
          new OperationKind(UseRowAsHeader.KIND, UseRowAsHeader::read),
          new OperationKind(Tidy.KIND, Tidy::read),
          new OperationKind(EmptyUnknown.KIND, EmptyUnknown::read));

  private FormatOperations() {}
}
