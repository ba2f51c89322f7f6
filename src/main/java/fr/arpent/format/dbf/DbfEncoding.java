package fr.arpent.format.dbf;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.format.Certainty;
import fr.arpent.format.EncodingNote;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.encoding.Encodings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Which encoding the texts of a dBASE file are in: the one told, the one the {@code .cpg} beside it
 * names, UTF-8 when they are, the one of the language byte, or the one under which they are most
 * French.
 */
final class DbfEncoding {
  private static final int SAMPLE = 4_000_000;

  private DbfEncoding() {}

  static Guess of(Source source, DbfHeader header, ReadOptions options) {
    if (options.get(ReadOptions.ENCODING).isPresent()) {
      return Encodings.text(new Source(source.name(), new byte[0]), options).encoding();
    }
    return noted(source)
        .map(charset -> guess(charset.name(), Certainty.BESIDE))
        .orElseGet(() -> guessed(source, header));
  }

  private static Optional<Charset> noted(Source source) {
    return source.encodingNote().flatMap(note -> CodePage.named(note.text()));
  }

  /**
   * What to tell of the note beside {@code source} where it was needed: it names no encoding, or
   * one that the texts clearly are not in.
   */
  static Optional<Problem> unclear(Source source, DbfHeader header, ReadOptions options) {
    if (options.get(ReadOptions.ENCODING).isPresent()) {
      return Optional.empty();
    }
    return noted(source)
        .map(charset -> contradicted(source, header, charset))
        .orElseGet(() -> source.encodingNote().map(note -> unclear(source, note)));
  }

  private static Optional<Problem> contradicted(Source source, DbfHeader header, Charset noted) {
    var other = guessed(source, header).value();
    return source
        .encodingNote()
        .filter(_ -> Encodings.contradicts(texts(source, header), noted, Charset.forName(other)))
        .map(
            note ->
                Problem.at(
                    Place.file(source.name()),
                    "format.dbf.cpg-contradicted",
                    note.file(),
                    noted.name(),
                    other));
  }

  private static Problem unclear(Source source, EncodingNote note) {
    var place = Place.file(source.name());
    return note.text().isEmpty()
        ? Problem.at(place, "format.dbf.cpg-empty", note.file())
        : Problem.at(place, "format.dbf.cpg-unknown", note.file(), note.text());
  }

  private static Guess guessed(Source source, DbfHeader header) {
    var texts = texts(source, header);
    var byByte = DbfLanguage.encoding(header.language());
    if (isAscii(texts)) {
      return guess(byByte.orElse("windows-1252"), Certainty.SURE);
    }
    var byContent = Encodings.text(new Source(source.name(), texts), ReadOptions.GUESS).encoding();
    if (byByte.isEmpty() || byContent.value().equals("UTF-8")) {
      return byContent;
    }
    var agree = byByte.get().equals(byContent.value());
    return guess(byByte.get(), agree ? Certainty.SURE : Certainty.CHECK);
  }

  private static Guess guess(String name, Certainty certainty) {
    return new Guess(ReadOptions.ENCODING, name, certainty, Encodings.NAMES);
  }

  private static byte[] texts(Source source, DbfHeader header) {
    var out = new ByteArrayOutputStream();
    var fields = header.fields().stream().filter(DbfField::isText).toList();
    var end = source.size() - header.recordLength();
    for (var at = header.start(); at <= end && out.size() < SAMPLE; at += header.recordLength()) {
      for (var field : fields) {
        out.write(source.bytes(), at + field.offset(), field.length());
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  private static boolean isAscii(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
