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
 * @param tells whether it tells streets apart: not so the kind of street
 */
record NamePart(Token token, Of of, double lacking, boolean tells) {

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

  /** The words of all names of {@code street}, in order. */
  static List<NamePart> of(IndexedStreet street, WordPrices prices) {
    var parts = new ArrayList<NamePart>();
    var name = street.name();
    var last = last(name);
    var type = type(name);
    for (var i = 0; i < name.size(); i++) {
      parts.add(of(name.get(i), i == type, i == last, prices));
    }
    street.city().forEach(token -> parts.add(new NamePart(token, Of.CITY, place(token), false)));
    street.oldCity().forEach(t -> parts.add(new NamePart(t, Of.OLD_CITY, place(t), false)));
    return List.copyOf(parts);
  }

  private static NamePart of(Token token, boolean type, boolean last, WordPrices prices) {
    if (token.kind() == Kind.STOP || type) {
      return new NamePart(token, Of.STREET, type ? type(token) : Prices.STOP, false);
    }
    if (token.isNumber()) {
      return new NamePart(token, Of.STREET, Prices.LACKING_NUMBER, false);
    }
    var rare = Prices.LACKING + Prices.LACKING_RARE * prices.rarity(token);
    var share = last ? Prices.LAST_WORD : Prices.NOT_LAST_WORD;
    return new NamePart(token, Of.STREET, rare * share, true);
  }

  private static double type(Token token) {
    return token.key().equals("rue") ? Prices.NO_RUE : Prices.NO_TYPE;
  }

  private static int last(List<Token> name) {
    var last = name.size() - 1;
    while (last > 0 && name.get(last).kind() == Kind.STOP) {
      last--;
    }
    return last;
  }

  /** The first kind of street, where other words follow or go before: a second one is a name. */
  private static int type(List<Token> name) {
    var telling = name.stream().filter(t -> t.kind() == Kind.WORD || t.kind() == Kind.TYPE).count();
    var type = 0;
    while (type < name.size() && name.get(type).kind() != Kind.TYPE) {
      type++;
    }
    return telling > 1 ? type : -1;
  }

  /** Small: which of its names a commune is called by, and how much of it, is free. */
  private static double place(Token token) {
    return token.kind() == Kind.WORD ? Prices.LACKING_PLACE : Prices.STOP;
  }
}
