package fr.arpent.address.geocode;

import fr.arpent.address.search.Street;
import fr.arpent.address.text.Edits;
import java.util.List;

/** What it costs when postcode and code of the commune are not those of a street. */
final class PlacePrice {
  private static final int DEPARTMENT = 2;

  private PlacePrice() {}

  /**
   * The price for {@code street}; nothing where nothing was said.
   *
   * @param confirmed whether the question names its commune
   */
  static double of(Asked asked, Street street, boolean confirmed) {
    var codes = asked.citycodes();
    var known = !codes.isEmpty() && codes.stream().anyMatch(c -> isOf(c, street));
    var commune = codes.isEmpty() || known ? 0 : Prices.OTHER_COMMUNE;
    var postcode = asked.postcodes().stream().mapToDouble(p -> postcode(p, street)).min().orElse(0);
    var alone = postcode > 0 && !confirmed && !known ? Prices.UNCONFIRMED : 0;
    return commune + alone + (known ? postcode / 2 : postcode);
  }

  private static boolean isOf(String code, Street street) {
    return code.equals(street.name().citycode()) || code.equals(street.name().oldCitycode());
  }

  /** Whether the question agrees with the postcode of {@code street}, or says none. */
  static boolean agrees(Asked asked, Street street) {
    return asked.postcodes().isEmpty()
        || asked.postcodes().stream().anyMatch(p -> postcode(p, street) == 0);
  }

  /** Where a base has no postcodes, the department tells at least. */
  private static double postcode(String asked, Street street) {
    List<String> known = street.postcodes();
    if (known.contains(asked) || isOf(asked, street) || isCut(asked, known)) {
      return 0;
    }
    if (known.isEmpty()) {
      return start(asked).equals(start(street.name().citycode())) ? 0 : Prices.OTHER_POSTCODE;
    }
    return known.stream().mapToDouble(code -> between(asked, code)).min().orElse(0);
  }

  private static boolean isCut(String asked, List<String> known) {
    return asked.length() < 5 && known.stream().anyMatch(code -> code.startsWith(asked));
  }

  private static double between(String asked, String code) {
    if (Edits.between(asked, code, 1) <= 1) {
      return Prices.SLIP_IN_POSTCODE;
    }
    return start(asked).equals(start(code)) ? Prices.SAME_DEPARTMENT : Prices.OTHER_POSTCODE;
  }

  private static String start(String code) {
    return code.substring(0, Math.min(DEPARTMENT, code.length()));
  }
}
