package fr.arpent.address.geocode;

import fr.arpent.address.text.Token;

/**
 * A word of a question.
 *
 * @param use what it may be part of
 * @param loss what it costs to leave it without explanation
 */
record AskedToken(Token token, Use use, double loss) {

  /** What a word may be part of. */
  enum Use {
    /** A street, a commune, a house number. */
    ANY,
    /** A commune: it stands in a second address, of which only that is of interest. */
    PLACE,
    /** A house number, behind its digits: {@code bis}. */
    REPETITION,
    /** Most likely of nothing: a floor, a letter box. */
    NOISE,
    /** It is the postcode. */
    POSTCODE
  }

  AskedToken as(Token newToken) {
    return new AskedToken(newToken, use, loss);
  }

  AskedToken as(Use newUse, double newLoss) {
    return new AskedToken(token, newUse, newLoss);
  }

  /** Whether it is a kind of street. */
  boolean isType() {
    return token.kind() == Token.Kind.TYPE;
  }

  /** Whether it is of a street's name if of anything. */
  boolean namesStreet() {
    return isType() || loss >= Prices.WORD;
  }

  /** Whether it may be a house number. */
  boolean mayBeNumber() {
    return token.isNumber()
        && use != Use.POSTCODE
        && use != Use.PLACE
        && token.value() > 0
        && token.value() < 10_000;
  }
}
