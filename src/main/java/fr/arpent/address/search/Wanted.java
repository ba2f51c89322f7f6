package fr.arpent.address.search;

import fr.arpent.address.text.Token;
import java.util.List;

/**
 * What is looked for.
 *
 * @param words of the street's name or of the commune's, nobody knows which
 * @param postcodes wherever they are from: never more than a hint
 * @param citycodes likewise
 */
public record Wanted(List<Token> words, List<String> postcodes, List<String> citycodes) {

  public Wanted {
    words = List.copyOf(words);
    postcodes = List.copyOf(postcodes);
    citycodes = List.copyOf(citycodes);
  }
}
