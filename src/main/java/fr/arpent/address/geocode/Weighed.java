package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.IndexedStreet;
import java.util.Optional;

/**
 * A street as the answer to a question.
 *
 * @param price what does not agree, the less the better
 * @param number the house number asked for, where the street has it
 * @param asked the number that was asked for and is not there, 0 for none
 */
record Weighed(IndexedStreet street, double price, Optional<HouseNumber> number, int asked) {

  /** What identifies the answer. */
  String id() {
    return street.street().id();
  }
}
