package fr.arpent.format.geojson;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Makes blanks of the record separators of GeoJSON text sequences (RFC 8142). */
final class Separators extends FilterReader {
  private static final char SEPARATOR = '\u001E';

  Separators(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var letter = super.read();
    return letter == SEPARATOR ? ' ' : letter;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    var count = super.read(buffer, offset, length);
    for (var i = offset; i < offset + count; i++) {
      buffer[i] = buffer[i] == SEPARATOR ? ' ' : buffer[i];
    }
    return count;
  }
}
