package fr.arpent.address.geocode;

import fr.arpent.address.search.Street;
import fr.arpent.address.text.Edits;
import java.util.List;

/** What it costs when postcode and code of the commune are not those of a street. */
final class PlacePrice {
  private static final int DEPARTMENT = 2;

  private PlacePrice() {}

  /** The price for {@code street}; nothing where nothing was said. */
  static double of(Asked asked, Street street) {
    var codes = asked.citycodes();
    var known = !codes.isEmpty() && codes.stream().anyMatch(c -> isOf(c, street));
    var commune = codes.isEmpty() || known ? 0 : Prices.OTHER_COMMUNE;
    var postcode = asked.postcodes().stream().mapToDouble(p -> postcode(p, street)).min().orElse(0);
    return commune + (known ? postcode / 2 : postcode);
  }

  private static boolean isOf(String code, Street street) {
    return code.equals(street.name().citycode()) || code.equals(street.name().oldCitycode());
  }

  /** Where a base has no postcodes, the department tells at least. */
  private static double postcode(String asked, Street street) {
    List<String> known = street.postcodes();
    if (known.contains(asked) || isOf(asked, street)) {
      return 0;
    }
    if (known.isEmpty()) {
      return start(asked).equals(start(street.name().citycode())) ? 0 : Prices.OTHER_POSTCODE;
    }
    return known.stream().mapToDouble(code -> between(asked, code)).min().orElse(0);
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
