package fr.arpent.sample.parking;

import fr.arpent.sample.plan.Street;
import java.util.Map;
import org.locationtech.jts.math.Vector2D;

/**
 * A bicycle stand as it really is, in the words of the national schema (etalab/schema-
 * stationnement-cyclable 1.1.1).
 *
 * @param place Lambert-93 metres, to the centimetre
 * @param sector the quarter
 * @param updated ISO date
 * @param year in which it was put up
 * @param copyOf identifier of the stand that this row repeats a few metres away, or empty
 */
record Stand(
    String identifier,
    Vector2D place,
    Street street,
    String sector,
    int capacity,
    String fixing,
    String furniture,
    String access,
    boolean covered,
    String owner,
    String manager,
    int year,
    String updated,
    String remark,
    String copyOf) {
  /** The same stand entered a second time elsewhere. */
  Stand again(Vector2D elsewhere, String original) {
    return with(identifier, elsewhere, original);
  }

  /** The same stand with its identifier, found by place, as is that of its original. */
  Stand numbered(Map<String, String> identifiers) {
    String own = identifiers.getOrDefault(place.toString(), "");
    return with(own, place, identifiers.getOrDefault(copyOf, ""));
  }

  private Stand with(String identifier, Vector2D place, String copyOf) {
    return new Stand(
        identifier,
        place,
        street,
        sector,
        capacity,
        fixing,
        furniture,
        access,
        covered,
        owner,
        manager,
        year,
        updated,
        remark,
        copyOf);
  }

  Stand described(int capacity, String fixing, String furniture, String updated, String remark) {
    return new Stand(
        identifier,
        place,
        street,
        sector,
        capacity,
        fixing,
        furniture,
        access,
        covered,
        owner,
        manager,
        year,
        updated,
        remark,
        copyOf);
  }
}
