package fr.arpent.address.geocode;

import fr.arpent.address.search.IndexedStreet;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a street's names.
 *
 * @param of which name
 * @param lacking what it costs when the question lacks it
 */
record NamePart(Token token, Of of, double lacking) {

  /** The names a street has. */
  enum Of {
    STREET,
    CITY,
    OLD_CITY
  }

  /** Whether it is of a commune. */
  boolean ofPlace() {
    return of != Of.STREET;
  }

  /** Whether it tells streets apart. */
  boolean tells() {
    return of == Of.STREET && token.kind() == Kind.WORD;
  }

  /** The words of all names of {@code street}, in order. */
  static List<NamePart> of(IndexedStreet street, WordPrices prices) {
    var parts = new ArrayList<NamePart>();
    var name = street.name();
    var last = last(name);
    for (var i = 0; i < name.size(); i++) {
      parts.add(new NamePart(name.get(i), Of.STREET, lacking(name.get(i), i == last, prices)));
    }
    street.city().forEach(token -> parts.add(new NamePart(token, Of.CITY, place(token))));
    street.oldCity().forEach(token -> parts.add(new NamePart(token, Of.OLD_CITY, place(token))));
    return List.copyOf(parts);
  }

  private static int last(List<Token> name) {
    var last = name.size() - 1;
    while (last > 0 && name.get(last).kind() != Kind.WORD) {
      last--;
    }
    return last;
  }

  private static double lacking(Token token, boolean last, WordPrices prices) {
    return switch (token.kind()) {
      case STOP -> Prices.STOP;
      case TYPE -> Prices.NO_TYPE;
      case NUMBER -> Prices.LACKING_NUMBER;
      case WORD ->
          (Prices.LACKING + Prices.LACKING_RARE * prices.rarity(token))
              * (last ? Prices.LAST_WORD : Prices.NOT_LAST_WORD);
    };
  }

  /** Small: which of its names a commune is called by, and how much of it, is free. */
  private static double place(Token token) {
    return token.kind() == Kind.WORD ? Prices.LACKING_PLACE : Prices.STOP;
  }
}
