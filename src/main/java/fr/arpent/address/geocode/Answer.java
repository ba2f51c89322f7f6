package fr.arpent.address.geocode;

import fr.arpent.address.Address;
import fr.arpent.address.StreetName;
import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.Street;
import fr.arpent.address.search.StreetKind;
import fr.arpent.geo.LonLat;
import java.util.List;
import java.util.Optional;

/**
 * An answer to a question.
 *
 * @param score how likely it is the right one, from 0 to 1: of a hundred answers with 0.9, ninety
 *     are right
 * @param street the street, named place or commune
 * @param number the house number, where one was asked for and is there
 * @param nearby where a number was asked for that the street does not have, those it has around it
 * @param corner where a crossing was asked for and found, the other street and the place
 */
public record Answer(
    double score,
    Street street,
    Optional<HouseNumber> number,
    List<HouseNumber> nearby,
    Optional<Meeting> corner) {

  /**
   * Where another street meets.
   *
   * @param street its name
   */
  public record Meeting(String street, LonLat place) {}

  public Answer {
    nearby = List.copyOf(nearby);
  }

  /** An answer that is no crossing. */
  public static Answer of(
      double score, Street street, Optional<HouseNumber> number, List<HouseNumber> nearby) {
    return new Answer(score, street, number, nearby, Optional.empty());
  }

  /** The same street where {@code other} meets it. */
  Answer at(String other, LonLat place) {
    return new Answer(
        score, street, Optional.empty(), List.of(), Optional.of(new Meeting(other, place)));
  }

  /** The national address service's word for what was found. */
  public String type() {
    return number.isPresent() ? "housenumber" : street.kind().type();
  }

  /** Where it is; of a street, a place in its middle. */
  public LonLat place() {
    return number
        .map(HouseNumber::place)
        .or(() -> corner.map(Meeting::place))
        .orElse(street.middle());
  }

  /** The house number as an address; empty for a street or a commune. */
  public Optional<Address> address() {
    return number.map(n -> Address.of(street.name(), n));
  }

  /** Its id in the base. */
  public String id() {
    return address().map(Address::id).orElse(street.id());
  }

  /** The line of an envelope, of a commune its name. */
  public String name() {
    return address().map(Address::name).orElse(commune() ? town() : streetName());
  }

  /** The name of the street or named place; of a commune, nothing. */
  public String streetName() {
    return street.name().name();
  }

  /** The postcode; of a commune with several, the most frequent. */
  public String postcode() {
    return street.postcodes().isEmpty() ? "" : street.postcodes().getFirst();
  }

  /** The whole address. */
  public String label() {
    return commune()
        ? (postcode() + " " + town()).strip()
        : address().map(Address::label).orElse(cornerLabel());
  }

  /** {@code Rue du Lac / Rue du Pré 74000 Annecy}. */
  private String cornerLabel() {
    return corner
        .map(
            c ->
                streetName()
                    + " / "
                    + c.street()
                    + names().label().substring(streetName().length()))
        .orElse(names().label());
  }

  /** The commune; a former one with the one that it is part of now. */
  private String town() {
    var names = names();
    return names.oldCity().isEmpty() ? names.city() : names.oldCity() + " (" + names.city() + ")";
  }

  private StreetName names() {
    return street.name();
  }

  private boolean commune() {
    return street.kind() == StreetKind.MUNICIPALITY;
  }
}
