package fr.arpent.address.search;

import fr.arpent.address.text.Token;
import fr.arpent.address.text.Tokens;
import java.util.List;

/**
 * A street that was found, with its names as tokens.
 *
 * @param document its number in this search, never to be kept
 * @param name of the street; of a commune none
 * @param city of the commune
 * @param oldCity of the former commune
 */
public record IndexedStreet(
    int document, Street street, List<Token> name, List<Token> city, List<Token> oldCity) {

  static IndexedStreet of(int document, Street street, Tokens tokens) {
    var name = street.name();
    return new IndexedStreet(
        document,
        street,
        tokens.of(name.name()),
        tokens.of(name.city()),
        tokens.of(name.oldCity()));
  }
}
