package fr.arpent.format.tidy;

import fr.arpent.step.PutTable;
import fr.arpent.table.Preamble;
import fr.arpent.table.RowSet;
import java.util.List;
import java.util.Optional;

/** Rows above the header: kept and written back, unless they are taken off. */
final class Titles implements Tidying {

  @Override
  public String word() {
    return "titles";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var rows = scan.table().preamble().rows().size();
    if (rows == 0) {
      return Optional.empty();
    }
    var without = new PutTable(scan.table().withPreamble(Preamble.NONE));
    return Optional.of(new Found(List.of(without), rows, RowSet.NONE));
  }
}
