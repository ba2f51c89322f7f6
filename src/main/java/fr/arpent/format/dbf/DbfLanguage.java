package fr.arpent.format.dbf;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** The byte of a dBASE file that stands for its encoding, as FoxPro and the GIS programs use it. */
final class DbfLanguage {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x01, "IBM437"),
          Map.entry(0x02, "IBM850"),
          Map.entry(0x03, "windows-1252"),
          Map.entry(0x04, "x-MacRoman"),
          Map.entry(0x0A, "IBM850"),
          Map.entry(0x0D, "IBM437"),
          Map.entry(0x0E, "IBM850"),
          Map.entry(0x10, "IBM850"),
          Map.entry(0x12, "IBM850"),
          Map.entry(0x14, "IBM850"),
          Map.entry(0x1A, "IBM850"),
          Map.entry(0x1B, "IBM437"),
          Map.entry(0x1D, "IBM850"),
          Map.entry(0x25, "IBM850"),
          Map.entry(0x36, "IBM850"),
          Map.entry(0x37, "IBM850"),
          Map.entry(0x57, "windows-1252"),
          Map.entry(0x58, "windows-1252"),
          Map.entry(0x59, "windows-1252"),
          Map.entry(0x64, "IBM852"),
          Map.entry(0xC8, "windows-1250"));

  private DbfLanguage() {}

  /** The name of the encoding that {@code language} stands for, where this Java has it. */
  static Optional<String> encoding(int language) {
    return Optional.ofNullable(NAMES.get(language)).filter(Charset::isSupported);
  }
}
