package fr.arpent.sample.parking;

import fr.arpent.sample.plan.Street;
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
  /** The same stand entered a second time under another identifier. */
  Stand again(String identifier, Vector2D place) {
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
        this.identifier);
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

  Stand numbered(String identifier) {
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
