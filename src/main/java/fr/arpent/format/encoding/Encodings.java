package fr.arpent.format.encoding;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door to this package: the text of a source, in the encoding told or guessed. */
public final class Encodings {

  /** The encodings to choose among, likeliest first. */
  public static final List<String> NAMES =
      List.of("UTF-8", "windows-1252", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE");

  private Encodings() {}

  /**
   * A text and the encoding it was read in.
   *
   * @param marked whether a byte order mark begins the file
   */
  public record Text(Decoded decoded, Guess encoding, boolean marked) {}

  /**
   * The text of {@code source}.
   *
   * @throws ProblemException when {@code options} tell an encoding that does not exist
   */
  public static Text text(Source source, ReadOptions options) {
    var bytes = source.bytes();
    var told = options.get(ReadOptions.ENCODING);
    var guess =
        told.map(name -> told(charset(name, source.name()).name()))
            .orElseGet(() -> EncodingGuess.of(bytes));
    var mark = Bom.of(bytes).filter(bom -> bom.encoding().equals(guess.value()));
    var from = mark.map(Bom::length).orElse(0);
    var decoded = Decoder.decode(bytes, from, Charset.forName(guess.value()));
    return new Text(decoded, guess, mark.isPresent());
  }

  /**
   * The encoding that people call {@code name}: its name in Java or one of the usual short ones.
   *
   * @param file the file it is for, to say where
   * @throws ProblemException when there is none
   */
  public static Charset charset(String name, String file) {
    return find(name)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(Place.file(file), "format.encoding.unknown", name)));
  }

  /** The same; empty when there is none. */
  public static Optional<Charset> find(String name) {
    var usual =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "cp1252", "1252", "ansi", "latin1", "latin-1", "iso-8859-1" -> "windows-1252";
          case "cp850", "850", "dos", "oem" -> "IBM850";
          case "mac", "macroman", "macintosh" -> "x-MacRoman";
          case "utf-16" -> "UTF-16LE";
          case "utf-8-sig" -> "UTF-8";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(usual));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /**
   * Whether {@code bytes} are clearly better read in {@code other} than in {@code noted}, which a
   * file beside them names.
   */
  public static boolean contradicts(byte[] bytes, Charset noted, Charset other) {
    return EncodingGuess.contradicts(bytes, noted, other);
  }

  private static Guess told(String name) {
    return new Guess(ReadOptions.ENCODING, name, Certainty.TOLD, NAMES);
  }
}
