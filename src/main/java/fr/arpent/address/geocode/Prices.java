package fr.arpent.address.geocode;

import fr.arpent.address.text.Token;

/**
 * What it costs when question and street do not agree: the less likely, the dearer, as the negative
 * logarithm of a chance. Set by hand on the development cases and on generated ones.
 */
final class Prices {
  /** A word of the question that the street does not explain. */
  static final double WORD = 3;

  /** Likewise outside of what looks like the address: a company's name in front. */
  static final double OUTSIDE = 0.5;

  /** All words outside of the address together: one company, however long its name. */
  static final double OUTSKIRTS = 1.2;

  /** Beyond this, more that is not explained says little more: the text is a whole paragraph. */
  static final double MUCH = 12;

  static final double MORE = 0.05;

  static final double STOP = 0.05;
  static final double OTHER_TYPE = 2.2;

  /** The commonest kind of street is left out, and taken for others, most. */
  static final double NO_RUE = 0.5;

  static final double NO_TYPE = 0.9;

  /** The kind of street that is asked for is the name of another: {@code Rue du Sentier}. */
  static final double TYPE_AS_NAME = 1;

  static final double OTHER_NUMBER = 0.5;
  static final double OTHER_DISTRICT = 2;

  /** A word of the street that the question lacks: a little, and more the rarer it is. */
  static final double LACKING = 0.3;

  static final double LACKING_RARE = 2.2;
  static final double LACKING_NUMBER = 2;

  /** What names the street last is left out least: first names go first. */
  static final double LAST_WORD = 1.3;

  static final double NOT_LAST_WORD = 0.7;

  /** Nothing that tells the street apart is in the question. */
  static final double NOTHING_IN_COMMON = 6;

  /** A word of a commune of which others are there. */
  static final double LACKING_PLACE = 0.3;

  static final double NUMBER_NOT_THERE = 3;

  /** Another number of the question is meant than its first. */
  static final double NOT_FIRST_NUMBER = 1.5;

  /** Neither a kind of street nor a number: more likely a commune is meant. */
  static final double STREET_UNTYPED = 1.5;

  /** A street was asked for and a commune is the answer. */
  static final double ONLY_COMMUNE = 5;

  static final double SLIP_IN_POSTCODE = 2;
  static final double SAME_DEPARTMENT = 3;
  static final double OTHER_POSTCODE = 4.5;

  /** More where the commune is not named either: nothing says that the street is meant. */
  static final double UNCONFIRMED = 2.5;

  /** A commune is named, and the street is of another. */
  static final double OTHER_TOWN = 7;

  /** Likewise, where the postcode is the same: it may be the town of the post office. */
  static final double OTHER_TOWN_SAME_POSTCODE = 4.5;

  /** A commune is named at the end, and a street of that name is the answer. */
  static final double TOWN_AS_STREET = 2;

  static final double OTHER_COMMUNE = 4.5;

  /** Question and streets have nothing to do with each other: the address is of no base. */
  static final double NO_ANSWER = 5;

  private Prices() {}

  /** What it costs to leave {@code token} of a question without explanation. */
  static double unexplained(Token token) {
    return switch (token.kind()) {
      case STOP -> STOP;
      case TYPE -> OTHER_TYPE;
      case NUMBER -> OTHER_NUMBER;
      case WORD -> WORD;
    };
  }
}
