package fr.arpent.format.tidy;

import java.util.Optional;

/** Blank rows after the last one that holds something; a spreadsheet may have a million. */
final class BlankTail implements Tidying {

  @Override
  public String word() {
    return "blank-tail";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var end = end(scan);
    return Found.rows(scan.table().id(), scan.slots(position -> position >= end));
  }

  /** The position after the last row that holds something; the end when none does. */
  static int end(Scan scan) {
    var end = scan.table().rowCount();
    while (end > 0 && scan.filled(end - 1) == 0) {
      end--;
    }
    return end == 0 ? scan.table().rowCount() : end;
  }
}
