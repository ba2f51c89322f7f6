package fr.arpent.address;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A street, or a named place without numbers, in a town.
 *
 * @param key what identifies it in its file, as {@code 75102_0547}; the start of its addresses' ids
 * @param name as the file writes it
 * @param postcode five digits
 * @param citycode the commune's code, of INSEE
 * @param city the commune
 * @param oldCitycode the code of the former commune it lay in, else empty
 * @param oldCity the former commune, else empty
 */
public record StreetName(
    String key,
    String name,
    String postcode,
    String citycode,
    String city,
    String oldCitycode,
    String oldCity) {
  private static final Pattern REPEATED =
      Pattern.compile("\\d{1,4}(?!E )\\p{Lu}{1,2}\\d{0,2} \\p{L}");

  /** Whether a house number with its repetition begins the name: {@code 12P2 Allée du Lac}. */
  public boolean repeatsNumber() {
    return REPEATED.matcher(name).lookingAt();
  }

  /** The street with postcode and town: {@code Rue du Lac 74000 Annecy}. */
  public String label() {
    return Stream.of(name, postcode, city)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
