package fr.arpent.address.geocode;

/**
 * What is asked.
 *
 * @param text the address as people write it, in any order
 * @param postcode its postcode where that is known apart, else empty
 * @param citycode the commune's code of INSEE where it is known apart, else empty
 */
public record Question(String text, String postcode, String citycode) {

  /** A question of text alone. */
  public static Question of(String text) {
    return new Question(text, "", "");
  }
}
