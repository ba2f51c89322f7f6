package fr.arpent.address;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.geo.LonLat;

/**
 * An address of a base.
 *
 * @param id as the national base has it
 * @param number the house number, 0 for a named place without numbers
 * @param repetition what follows the number ({@code bis}, {@code b}), else empty
 * @param street its street
 * @param place where it is
 * @param position what stands at that place in the base's own word: {@code entrée}, {@code
 *     parcelle}…
 */
public record Address(
    String id, int number, String repetition, StreetName street, LonLat place, String position) {

  /** The address of a number of {@code street}. */
  public static Address of(StreetName street, HouseNumber number) {
    var id =
        number.oddId().isEmpty()
            ? AddressBase.id(street.key(), number.number(), number.repetition())
            : number.oddId();
    return new Address(
        id, number.number(), number.repetition(), street, number.place(), number.position());
  }

  /** Whether it has a house number. */
  public boolean numbered() {
    return number > 0;
  }

  /** The number with its repetition: {@code 12 bis}; empty without number. */
  public String housenumber() {
    if (!numbered()) {
      return "";
    }
    return repetition.isEmpty() ? String.valueOf(number) : number + " " + repetition;
  }

  /** The line of an envelope: {@code 12 bis Rue du Lac}. */
  public String name() {
    return (housenumber() + " " + street.name()).strip();
  }

  /** The whole address: {@code 12 bis Rue du Lac 74000 Annecy}. */
  public String label() {
    return (housenumber() + " " + street.label()).strip();
  }
}
