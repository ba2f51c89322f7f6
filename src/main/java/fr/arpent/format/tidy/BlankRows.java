package fr.arpent.format.tidy;

import java.util.Optional;

/** Blank rows between others. */
final class BlankRows implements Tidying {

  @Override
  public String word() {
    return "blank-rows";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var end = BlankTail.end(scan);
    return Found.rows(
        scan.table().id(), scan.slots(position -> position < end && scan.filled(position) == 0));
  }
}
