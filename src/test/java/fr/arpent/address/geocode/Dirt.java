package fr.arpent.address.geocode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** Ways in which addresses are written in real files, each made of a clean one. */
enum Dirt {
  CLEAN(Aim.NUMBER, Drawn::whole),
  UPPER(Aim.NUMBER, d -> Slips.capitals(d.whole())),
  SHORT_FORMS(Aim.NUMBER, d -> d.with(Slips.shortened(d.street()))),
  ONE_SLIP(Aim.NUMBER, d -> d.with(Slips.letter(d.street(), d.r()))),
  TWO_SLIPS(Aim.NUMBER, d -> d.with(twice(d))),
  NEIGHBOUR_KEYS(Aim.NUMBER, d -> d.with(Slips.keys(d.street(), d.r(), 2))),
  NEIGHBOUR_KEYS_EVERYWHERE(
      Aim.NUMBER,
      d ->
          d.number()
              + " "
              + Slips.keys(d.lower(), d.r(), 1)
              + " "
              + d.postcode()
              + " "
              + Slips.keys(d.city().toLowerCase(Locale.ROOT), d.r(), 1)),
  SLIP_SHORT_CITY_SLIP(
      Aim.NUMBER,
      d ->
          Slips.capitals(
              d.number()
                  + " "
                  + Slips.letter(Slips.shortened(d.street()), d.r())
                  + " "
                  + Slips.letter(d.city(), d.r()))),
  THREE_FAULTS(Aim.NUMBER, Faults::three),
  FAULTS_AND_OTHER_POSTCODE(
      Aim.NUMBER,
      d ->
          d.number()
              + " "
              + Slips.letter(Slips.shortened(d.street()), d.r())
              + " "
              + Slips.otherDigit(d.postcode(), d.r())
              + " "
              + d.city()),
  OTHER_DIGIT(
      Aim.NUMBER, d -> d.line() + " " + Slips.otherDigit(d.postcode(), d.r()) + " " + d.city()),
  NEIGHBOURS_POSTCODE(
      Aim.NUMBER,
      d ->
          d.line()
              + " "
              + d.around().neighbourPostcode(d.address().street(), d.r())
              + " "
              + d.city()),
  SWAPPED_DIGITS(
      Aim.NUMBER, d -> d.line() + " " + Slips.swappedDigits(d.postcode(), d.r()) + " " + d.city()),
  NO_POSTCODE(Aim.NUMBER, d -> d.line() + " " + d.city()),
  NO_CITY(Aim.NUMBER, d -> d.line() + " " + d.postcode()),
  NO_TYPE(Aim.NUMBER, d -> d.with(d.untyped())),
  CUT(Aim.NUMBER, d -> Slips.cut(d.line(), 24) + " " + d.tail()),
  CUT_WHOLE(Aim.NUMBER, d -> Slips.cut(d.whole(), 30)),
  CUT_AND_TAIL(
      Aim.NUMBER, d -> Slips.cut("MAIRIE " + Slips.capitals(d.line()), 30) + " " + d.tail()),
  TWO_ADDRESSES(Aim.NUMBER, d -> d.line() + " et " + d.any(1, 40) + " rue des Essais " + d.tail()),
  TWO_ADDRESSES_SLASH(
      Aim.NUMBER, d -> d.whole() + " / " + d.any(1, 40) + " avenue du Test " + d.tail()),
  TWO_REAL_ADDRESSES(Aim.NUMBER, Faults::andAnother),
  TWO_NUMBERS(
      Aim.NUMBER,
      d ->
          d.gluedNumber()
              + d.oneOf(" et ", " & ", "/", ", ", " ou ")
              + (d.address().number() + 2)
              + " "
              + d.street()
              + " "
              + d.tail()),
  RANGE(
      Aim.NUMBER,
      d ->
          d.gluedNumber()
              + d.oneOf("-", " - ", " à ", "/", " au ")
              + (d.address().number() + d.any(1, 4) * 2)
              + " "
              + d.street()
              + " "
              + d.tail()),
  COMPANY(
      Aim.NUMBER, d -> "SARL Martin & Fils - " + d.number() + ", " + d.street() + " - " + d.tail()),
  COMPANY_IN_CAPITALS(Aim.NUMBER, d -> Slips.capitals(Faults.company(d) + " " + d.whole())),
  MUNICIPAL(Aim.NUMBER, Faults::municipal),
  MUNICIPAL_OF_ALL(Aim.NUMBER, Faults::envelope),
  FLOOR(
      Aim.NUMBER, d -> d.line() + " bât. " + (char) ('A' + d.any(0, 5)) + " 2e étage " + d.tail()),
  LETTER_BOX(
      Aim.NUMBER,
      d -> d.line() + " BP " + d.any(1, 999) + " " + d.tail() + " CEDEX 0" + d.any(1, 9)),
  PHONE(Aim.NUMBER, d -> d.whole() + " Tél. 04 50 " + d.any(10, 99) + " 12 34"),
  MISREAD(
      Aim.NUMBER,
      d -> new String(d.whole().getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))),
  LOST_ACCENTS(Aim.NUMBER, d -> d.whole().replaceAll("[^\\x00-\\x7f]", "?")),
  GLUED_WORDS(Aim.NUMBER, d -> d.with(d.street().replace(" ", ""))),
  GLUED_ONCE(Aim.NUMBER, d -> Slips.gluedOnce(d.whole(), d.r())),
  GLUED_TWICE(Aim.NUMBER, d -> Slips.gluedOnce(Slips.gluedOnce(d.whole(), d.r()), d.r())),
  GLUED_ALL(Aim.NUMBER, d -> d.gluedNumber() + d.lower().replace(" ", "") + " " + d.tail()),
  TORN_WORD(Aim.NUMBER, d -> d.with(Slips.torn(d.street(), d.r()))),
  SWAPPED(Aim.NUMBER, d -> d.city() + ", " + d.street() + ", " + d.number()),
  NUMBER_LAST(Aim.NUMBER, d -> d.street() + " n°" + d.number() + " - " + d.tail()),
  INITIAL(Aim.NUMBER, d -> d.with(Faults.initial(d.street()))),
  SPLIT_POSTCODE(
      Aim.NUMBER,
      d ->
          d.line()
              + " "
              + d.postcode().substring(0, 2)
              + " "
              + d.postcode().substring(2)
              + " "
              + d.city()),
  CITY_SLIP(Aim.NUMBER, d -> d.line() + " " + Slips.letter(d.city(), d.r())),
  OTHER_TYPE(Aim.NUMBER, d -> d.with("Avenue " + d.untyped())),
  EXTRA_FIRST_NAME(Aim.NUMBER, d -> d.with(d.street().replaceFirst(" ", " Jean "))),
  STOP_WORDS_LOST(
      Aim.NUMBER, d -> d.with(d.street().replaceAll(" (de la|de|du|des|la|le|les) ", " "))),
  FACING(
      Aim.NUMBER,
      d ->
          d.oneOf(
                  "face au ",
                  "Face au n° ",
                  "en face du ",
                  "devant le ",
                  "à hauteur du ",
                  "au droit du ")
              + d.whole()),
  IN_BRACKETS(
      Aim.NUMBER,
      d ->
          d.line()
              + " ("
              + d.oneOf("derrière la mairie", "à côté de la gare", "parking du haut")
              + ") "
              + d.tail()),
  STREET_ONLY(Aim.STREET, d -> d.street() + " " + d.tail()),
  NO_SUCH_NUMBER(
      Aim.STREET, d -> Around.missing(d.draft(), d.r()) + " " + d.street() + " " + d.tail()),
  NO_SUCH_NUMBER_AND_SLIP(
      Aim.STREET,
      d ->
          Around.missing(d.draft(), d.r())
              + " "
              + Slips.letter(d.street(), d.r())
              + " "
              + d.tail()),
  CORNER(Aim.CORNER, Faults::corner),
  PLACE(Aim.PLACE, d -> d.street() + " " + d.tail()),
  PLACE_AS_SUCH(
      Aim.PLACE,
      d ->
          d.oneOf("Lieu-dit ", "lieu dit ", "LD ", "Hameau de ", "au lieu-dit ")
              + d.street()
              + ", "
              + d.tail()),
  PLACE_WITH_NUMBER(Aim.PLACE, d -> d.any(1, 300) + " " + d.street() + " " + d.tail()),
  PLACE_WITH_SLIP(Aim.PLACE, d -> Slips.letter(d.street(), d.r()) + " " + d.tail()),
  NUMBERED_PLACE(Aim.HAMLET, Drawn::whole),
  NUMBERED_PLACE_AS_SUCH(
      Aim.HAMLET,
      d ->
          d.number()
              + " "
              + d.oneOf("lieu-dit ", "LD ", "hameau ")
              + d.street()
              + " - "
              + d.tail()),
  ABSENT(Aim.NONE, d -> Faults.absent(d, d.tail())),
  ABSENT_WITHOUT_CITY(Aim.NONE, d -> Faults.absent(d, d.postcode())),
  ABSENT_WITHOUT_POSTCODE(Aim.NONE, d -> Faults.absent(d, d.city()));

  /** What is the right answer. */
  enum Aim {
    /** The house number. */
    NUMBER,
    /** The street without it. */
    STREET,
    /** One of two streets. */
    CORNER,
    /** A named place without numbers. */
    PLACE,
    /** A house number of a named place. */
    HAMLET,
    /** Nothing. */
    NONE
  }

  private final Aim aim;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Drawn, String> made;

  Dirt(Aim aim, Function<Drawn, String> made) {
    this.aim = aim;
    this.made = made;
  }

  /** What is the right answer to it. */
  Aim aim() {
    return aim;
  }

  /** The address as it would stand in a cell; empty where it cannot be written so. */
  String of(Drawn drawn) {
    return made.apply(drawn);
  }

  private static String twice(Drawn d) {
    return Slips.letter(Slips.letter(d.street(), d.r()), d.r());
  }
}
