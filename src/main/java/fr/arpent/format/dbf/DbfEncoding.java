package fr.arpent.format.dbf;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.encoding.Encodings;
import java.io.ByteArrayOutputStream;

/**
 * Which encoding the texts of a dBASE file are in: the one told, UTF-8 when they are, the one of
 * the language byte, or the one under which they are most French.
 */
final class DbfEncoding {
  private static final int SAMPLE = 4_000_000;

  private DbfEncoding() {}

  static Guess of(Source source, DbfHeader header, ReadOptions options) {
    if (options.get(ReadOptions.ENCODING).isPresent()) {
      return Encodings.text(new Source(source.name(), new byte[0]), options).encoding();
    }
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
