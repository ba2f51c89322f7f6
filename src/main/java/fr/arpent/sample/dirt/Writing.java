package fr.arpent.sample.dirt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bad habits of writing, as rules from the right text to the wrong one. */
public final class Writing {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Writing() {}

  /** Capitals without accents, as old software wanted. */
  public static String capitals(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** UTF-8 read as Windows-1252, once; unchanged where that gives an unknown sign. */
  public static String mojibake(String text) {
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    return broken.indexOf('\uFFFD') < 0 ? broken : text;
  }

  /** Street types cut short. */
  public static String abbreviated(String text) {
    return text.replace("Avenue", "Av.")
        .replace("Boulevard", "bd")
        .replace("Place", "Pl.")
        .replace("Chemin", "Ch.")
        .replace("Impasse", "Imp.")
        .replace("Route", "Rte")
        .replace("Allée", "All.")
        .replaceFirst("\\bRue\\b", "R.")
        .replace("Sainte-", "Ste ")
        .replace("Saint-", "St ");
  }

  /** The decimal comma as a point. */
  public static String point(String number) {
    return number.replace(',', '.');
  }

  /** A no-break space after the thousands. */
  public static String grouped(String number) {
    int comma = number.indexOf(',');
    int end = comma < 0 ? number.length() : comma;
    StringBuilder text = new StringBuilder(number);
    for (int at = end - 3; at > 0; at -= 3) {
      text.insert(at, '\u00A0');
    }
    return text.toString();
  }

  /** A telephone number that a spreadsheet took for a number. */
  public static String withoutZero(String phone) {
    return phone.substring(1).replace(" ", "");
  }
}
