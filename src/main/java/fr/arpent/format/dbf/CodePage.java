package fr.arpent.format.dbf;

import fr.arpent.format.encoding.Encodings;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words in which {@code .cpg} files name an encoding: its name ({@code UTF-8}), the number of a
 * code page with or without the word of its family ({@code 1252}, {@code ANSI 1252}, {@code OEM
 * 850}, {@code CP850}), the digits of ISO 8859 ({@code 88591}), or the language byte of the table
 * ({@code LDID/87}). As the GIS programs write and read them; no standard says so.
 */
final class CodePage {
  private static final Pattern NUMBERED =
      Pattern.compile("(?:ANSI|OEM|CP|MS|IBM|WINDOWS|CODEPAGE)?[ _-]?(\\d{3,5})");
  private static final Pattern ISO = Pattern.compile("(?:ISO)?[ _-]?8859[ _-]?(\\d{1,2})");
  private static final Pattern LANGUAGE = Pattern.compile("LDID[/ ](\\d{1,3})");

  private CodePage() {}

  /** The encoding {@code text} names, when it is one whose ASCII takes one byte a letter. */
  static Optional<Charset> named(String text) {
    var said = text.strip().toUpperCase(Locale.ROOT);
    return name(said).flatMap(Encodings::find).filter(CodePage::fitsFields);
  }

  private static Optional<String> name(String said) {
    var iso = ISO.matcher(said);
    if (iso.matches()) {
      return Optional.of("ISO-8859-" + iso.group(1));
    }
    var language = LANGUAGE.matcher(said);
    if (language.matches()) {
      return DbfLanguage.encoding(Integer.parseInt(language.group(1)));
    }
    var numbered = NUMBERED.matcher(said);
    return Optional.of(numbered.matches() ? page(numbered.group(1)) : said);
  }

  private static String page(String number) {
    return switch (number) {
      case "65001" -> "UTF-8";
      case "10000" -> "x-MacRoman";
      case "28591", "819" -> "ISO-8859-1";
      case "28605" -> "ISO-8859-15";
      default -> "CP" + number;
    };
  }

  /** Fields are padded with blanks of one byte. */
  private static boolean fitsFields(Charset charset) {
    var blank = charset.canEncode() ? " A".getBytes(charset) : new byte[0];
    return blank.length == 2 && blank[0] == ' ' && blank[1] == 'A';
  }
}
