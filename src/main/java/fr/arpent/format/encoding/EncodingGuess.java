package fr.arpent.format.encoding;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which encoding a text is in: what a byte order mark says; UTF-8 when the bytes are (a few bad
 * ones among many good notwithstanding); UTF-16 when every second byte is zero; otherwise the
 * one-byte encoding under which the text is most French, Windows-1252 unless another is clearly
 * better.
 */
final class EncodingGuess {
  private static final String WINDOWS = "windows-1252";

  /** How much more French another one-byte encoding must make the text than Windows-1252. */
  private static final double HEAD_START = 2.5;

  private EncodingGuess() {}

  /** The encoding of {@code bytes}, byte order marks aside, by the name Java has for it. */
  static Guess of(byte[] bytes) {
    var marked = Bom.of(bytes);
    if (marked.isPresent()) {
      return Guess.sure(ReadOptions.ENCODING, marked.get().encoding());
    }
    var wide = Utf16Look.of(bytes);
    if (wide.isPresent()) {
      return guess(wide.get(), Certainty.CHECK);
    }
    var tally = Utf8Tally.of(bytes, 0, bytes.length);
    if (tally.meant()) {
      return guess("UTF-8", tally.bad() == 0 ? Certainty.SURE : Certainty.CHECK);
    }
    return oneByte(bytes);
  }

  private static Guess guess(String name, Certainty certainty) {
    return new Guess(ReadOptions.ENCODING, name, certainty, Encodings.NAMES);
  }

  /** In doubt unless Windows-1252 makes the text far more French than any other. */
  private static Guess oneByte(byte[] bytes) {
    var places = new HighBytes(bytes, 0).places();
    var windows = score(WINDOWS, bytes, places).orElse(0.0);
    var enough = Math.max(HEAD_START, 0.05 * places.length);
    Map<String, Double> others = new TreeMap<>();
    for (var name : List.of("IBM850", "x-MacRoman")) {
      score(name, bytes, places).ifPresent(s -> others.put(name, s));
    }
    var best = others.entrySet().stream().max(Map.Entry.comparingByValue());
    var rival = best.map(Map.Entry::getValue).orElse(-enough);
    if (rival > windows + enough) {
      return guess(best.orElseThrow().getKey(), Certainty.CHECK);
    }
    var sure = windows > 0 && windows >= rival + enough;
    return guess(WINDOWS, sure ? Certainty.SURE : Certainty.CHECK);
  }

  /**
   * Whether {@code bytes} are better read in {@code other} than in {@code noted}, which something
   * beside them names: they are no text in it, or come out less French by more than a chance.
   */
  static boolean contradicts(byte[] bytes, Charset noted, Charset other) {
    var read = new String(bytes, noted);
    var better = new String(bytes, other);
    if (read.equals(better) || unreadable(better) > unreadable(read)) {
      return false;
    }
    if (unreadable(read) > unreadable(better) || other.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    var places = new HighBytes(bytes, 0).places();
    var enough = Math.max(HEAD_START, 0.05 * places.length);
    var so = score(noted.name(), bytes, places);
    return so.isPresent()
        && score(other.name(), bytes, places).filter(s -> s > so.get() + enough).isPresent();
  }

  private static long unreadable(String text) {
    return text.chars().filter(sign -> sign == '\uFFFD').count();
  }

  private static Optional<Double> score(String name, byte[] bytes, int[] places) {
    if (!Charset.isSupported(name)) {
      return Optional.empty();
    }
    return OneByteTable.of(Charset.forName(name))
        .map(
            table -> {
              var score = new FrenchScore(table);
              for (var at : places) {
                score.weigh(byteAt(bytes, at - 1), bytes[at], byteAt(bytes, at + 1));
              }
              return score.sum();
            });
  }

  private static byte byteAt(byte[] bytes, int at) {
    return at < 0 || at >= bytes.length ? (byte) '\n' : bytes[at];
  }
}
