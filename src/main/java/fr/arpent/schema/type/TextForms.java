package fr.arpent.schema.type;

import java.util.regex.Pattern;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The forms of text that the format of a string field can ask for. */
final class TextForms {
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?=[^@]{1,64}@)%s(?:\\.%s)*@(?:%s\\.)+(?=[^.]{2,}$)%s"
              .formatted(ATOM, ATOM, LABEL, LABEL));
  private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final int LAST_ASCII = 0x7f;

  private TextForms() {}

  static boolean fits(StringType.Form form, String text) {
    return switch (form) {
      case DEFAULT -> true;
      case EMAIL -> EMAIL.matcher(text).matches();
      case URI -> URI.matcher(text).matches();
      case UUID -> UUID.matcher(text).matches();
      case BINARY -> base64(text);
      case WKT -> wkt(text);
    };
  }

  /**
   * Base64 as a lenient decoder takes it: signs outside the alphabet are skipped, the padding must
   * be right, what follows it does not count.
   */
  private static boolean base64(String text) {
    var place = 0;
    var pads = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c > LAST_ASCII) {
        return false;
      }
      if (c == '=') {
        pads++;
        if (place >= 2 && place + pads >= 4) {
          return text.chars().allMatch(rest -> rest <= LAST_ASCII);
        }
      } else if (Character.isLetterOrDigit(c) || c == '+' || c == '/') {
        pads = 0;
        place = (place + 1) % 4;
      }
    }
    return place == 0;
  }

  private static boolean wkt(String text) {
    try {
      new WKTReader().read(text);
      return true;
    } catch (ParseException | IllegalArgumentException _) {
      return false;
    }
  }
}
