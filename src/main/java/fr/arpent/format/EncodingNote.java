package fr.arpent.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The small file beside a source that does nothing but name its encoding: the {@code .cpg} that the
 * GIS programs write with a {@code .dbf}.
 *
 * @param file its name without its folder
 * @param text what it says, in plain signs and without blanks around; empty when it says nothing or
 *     cannot be read
 */
public record EncodingNote(String file, String text) {
  private static final String EXTENSION = "cpg";
  private static final String OF = "dbf";

  /** Longer than any name of an encoding, shorter than a file called so by mistake. */
  private static final int MOST_BYTES = 100;

  /** Whether {@code source} is such a file itself, and no table. */
  static boolean is(Source source) {
    return source.extension().equals(EXTENSION);
  }

  /** Whether {@code file} is called like such a file. */
  public static boolean is(Path file) {
    return is(named(file));
  }

  /** The name of the table that {@code note} is about, most likely. */
  static String table(Source note) {
    return note.stem() + "." + OF;
  }

  /** The note that lies beside {@code file}, which is of the formats that have one. */
  static Optional<EncodingNote> beside(Path file) {
    var source = named(file);
    if (!source.extension().equals(OF)) {
      return Optional.empty();
    }
    return List.of("cpg", "CPG", "Cpg").stream()
        .map(end -> file.resolveSibling(source.stem() + "." + end))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(note -> new EncodingNote(String.valueOf(note.getFileName()), text(note)));
  }

  private static Source named(Path file) {
    return new Source(String.valueOf(file.getFileName()), new byte[0]);
  }

  /** The first line with something on it, without marks of byte order or the zeros of UTF-16. */
  private static String text(Path note) {
    try (var in = Files.newInputStream(note)) {
      var said = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
      return said.replaceAll("[^\\x20-\\x7E\r\n\t]", "").strip().lines().findFirst().orElse("");
    } catch (IOException _) {
      return ""; // the reader tells that nothing was to be learnt from it
    }
  }
}
