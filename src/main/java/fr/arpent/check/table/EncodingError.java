package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;

/**
 * Bytes that mean nothing in the encoding the file is read in, told once. The national validator
 * stops reading there; here the rest is checked all the same.
 */
public final class EncodingError implements CheckKind {

  @Override
  public String name() {
    return "encoding-error";
  }

  @Override
  public void plan(Planner planner) {
    planner.request().unread().ifPresent(place -> planner.found(cause(place), ""));
  }

  private Cause cause(Place place) {
    return new Cause(
        name(),
        Severity.ERROR,
        Where.TABLE,
        "check.encoding",
        List.of(place.row(), place.column()),
        Message.of("check.expected.encoding"),
        Spot.NONE);
  }
}
