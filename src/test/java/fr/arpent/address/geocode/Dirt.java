package fr.arpent.address.geocode;

import fr.arpent.address.Address;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways in which addresses are written in real files, each made of a clean one. */
public enum Dirt {
  CLEAN((a, r) -> whole(a)),
  UPPER((a, r) -> plain(whole(a)).toUpperCase(Locale.ROOT)),
  SHORT_FORMS((a, r) -> number(a) + " " + shortened(a) + " " + tail(a)),
  ONE_SLIP((a, r) -> number(a) + " " + slip(street(a), r) + " " + tail(a)),
  TWO_SLIPS((a, r) -> number(a) + " " + slip(slip(street(a), r), r) + " " + tail(a)),
  NEIGHBOUR_KEYS((a, r) -> number(a) + " " + keys(street(a), r, 2) + " " + tail(a)),
  THREE_FAULTS(
      (a, r) ->
          plain(number(a) + " " + slip(shortened(a), r) + " " + slip(city(a), r))
              .toUpperCase(Locale.ROOT)),
  WRONG_POSTCODE((a, r) -> number(a) + " " + street(a) + " " + otherPostcode(a, r) + " " + city(a)),
  NO_POSTCODE((a, r) -> number(a) + " " + street(a) + " " + city(a)),
  NO_CITY((a, r) -> number(a) + " " + street(a) + " " + a.street().postcode()),
  NO_TYPE((a, r) -> number(a) + " " + withoutType(a) + " " + tail(a)),
  CUT((a, r) -> cut(number(a) + " " + street(a), 24) + " " + tail(a)),
  CUT_WHOLE((a, r) -> cut(whole(a), 30)),
  TWO_ADDRESSES(
      (a, r) ->
          number(a)
              + " "
              + street(a)
              + " et "
              + (1 + r.nextInt(40))
              + " rue des Essais "
              + tail(a)),
  TWO_ADDRESSES_SLASH(
      (a, r) -> whole(a) + " / " + (1 + r.nextInt(40)) + " avenue du Test " + tail(a)),
  COMPANY((a, r) -> "SARL Martin & Fils - " + number(a) + ", " + street(a) + " - " + tail(a)),
  FLOOR(
      (a, r) ->
          number(a)
              + " "
              + street(a)
              + " bât. "
              + (char) ('A' + r.nextInt(5))
              + " 2e étage "
              + tail(a)),
  LETTER_BOX(
      (a, r) ->
          whole(a)
              .replace(
                  tail(a), "BP " + r.nextInt(999) + " " + tail(a) + " CEDEX 0" + r.nextInt(9))),
  PHONE((a, r) -> whole(a) + " Tél. 04 50 " + (10 + r.nextInt(89)) + " 12 34"),
  MISREAD(
      (a, r) ->
          new String(whole(a).getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))),
  LOST_ACCENTS((a, r) -> whole(a).replaceAll("[^\\x00-\\x7f]", "?")),
  GLUED_WORDS((a, r) -> number(a) + " " + street(a).replace(" ", "") + " " + tail(a)),
  TORN_WORD((a, r) -> number(a) + " " + torn(street(a), r) + " " + tail(a)),
  SWAPPED((a, r) -> a.street().city() + ", " + street(a) + ", " + number(a)),
  NUMBER_LAST((a, r) -> street(a) + " n°" + number(a) + " - " + tail(a)),
  INITIAL((a, r) -> number(a) + " " + initial(street(a)) + " " + tail(a)),
  RANGE(
      (a, r) ->
          number(a)
              + (a.repetition().isEmpty() ? "-" + (a.number() + 2) : "")
              + " "
              + street(a)
              + " "
              + tail(a)),
  SPLIT_POSTCODE(
      (a, r) ->
          number(a)
              + " "
              + street(a)
              + " "
              + a.street().postcode().substring(0, 2)
              + " "
              + a.street().postcode().substring(2)
              + " "
              + city(a)),
  CITY_SLIP((a, r) -> number(a) + " " + street(a) + " " + slip(city(a), r)),
  OTHER_TYPE((a, r) -> number(a) + " " + "Avenue " + withoutType(a) + " " + tail(a)),
  EXTRA_FIRST_NAME(
      (a, r) -> number(a) + " " + street(a).replaceFirst(" ", " Jean ") + " " + tail(a)),
  NO_SUCH_NUMBER((a, r) -> 9000 + r.nextInt(900) + " " + street(a) + " " + tail(a)),
  STREET_ONLY((a, r) -> street(a) + " " + tail(a)),
  STOP_WORDS_LOST(
      (a, r) ->
          number(a)
              + " "
              + street(a).replaceAll(" (de la|de|du|des|la|le|les) ", " ")
              + " "
              + tail(a));

  private static final List<String> ROWS = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
  private static final Map<String, String> SHORT =
      Map.of(
          "Rue",
          "r.",
          "Avenue",
          "av",
          "Boulevard",
          "Bd",
          "Place",
          "pl",
          "Impasse",
          "imp.",
          "Chemin",
          "che",
          "Route",
          "rte",
          "Allée",
          "all",
          "Passage",
          "pass",
          "Square",
          "sq");

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiFunction<Address, Random, String> made;

  Dirt(BiFunction<Address, Random, String> made) {
    this.made = made;
  }

  /** {@code address} as it would stand in a cell. */
  public String of(Address address, Random random) {
    return made.apply(address, random);
  }

  /** Whether the house number is lost: the street is then the right answer. */
  public boolean losesNumber() {
    return this == NO_SUCH_NUMBER || this == STREET_ONLY;
  }

  private static String whole(Address a) {
    return number(a) + " " + street(a) + " " + tail(a);
  }

  private static String number(Address a) {
    return a.housenumber();
  }

  private static String street(Address a) {
    return a.street().name();
  }

  private static String city(Address a) {
    return a.street().city().replaceAll(" \\d+e[r]? Arrondissement", "");
  }

  private static String tail(Address a) {
    return a.street().postcode() + " " + city(a);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String shortened(Address a) {
    var words = street(a).split(" ", 2);
    return words.length == 2
        ? SHORT.getOrDefault(words[0], words[0])
            + " "
            + words[1].replace("Saint-", "St ").replace("Général", "gal")
        : street(a);
  }

  private static String withoutType(Address a) {
    return street(a).replaceFirst("^[^ ]+ ((de la|de|du|des) )?", "");
  }

  private static String initial(String street) {
    var words = street.split(" ", -1);
    if (words.length > 2 && words[1].length() > 3) {
      words[1] = words[1].charAt(0) + ".";
    }
    return String.join(" ", words);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static String otherPostcode(Address a, Random r) {
    var code = a.street().postcode();
    var at = 2 + r.nextInt(3);
    return code.substring(0, at)
        + (code.charAt(at) - '0' + 1 + r.nextInt(8)) % 10
        + code.substring(at + 1);
  }

  /** One letter put in, left out, doubled, changed or swapped, in a word that tells. */
  static String slip(String text, Random r) {
    var at = letter(text, r);
    var other = (char) ('a' + r.nextInt(26));
    return switch (r.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + other + text.substring(at + 1);
      case 2 -> text.substring(0, at) + other + text.substring(at);
      case 3 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
      default ->
          at + 1 < text.length()
              ? text.substring(0, at)
                  + text.charAt(at + 1)
                  + text.charAt(at)
                  + text.substring(at + 2)
              : text;
    };
  }

  private static String keys(String text, Random r, int count) {
    var out = text;
    for (var i = 0; i < count; i++) {
      var at = letter(out, r);
      var c = plain(out.substring(at, at + 1)).toLowerCase(Locale.ROOT);
      for (var row : ROWS) {
        var place = row.indexOf(c);
        if (place >= 0) {
          var near = row.charAt(place == 0 ? 1 : place - 1);
          out = out.substring(0, at) + near + out.substring(at + 1);
          break;
        }
      }
    }
    return out;
  }

  private static String torn(String text, Random r) {
    var at = letter(text, r);
    return text.substring(0, at) + " " + text.substring(at);
  }

  /** Some letter of the longest word, not its first where it has more. */
  private static int letter(String text, Random r) {
    var start = 0;
    var length = 0;
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i - from > length) {
          start = from;
          length = i - from;
        }
        from = i + 1;
      }
    }
    return length < 2 ? start : start + 1 + r.nextInt(length - 1);
  }
}
