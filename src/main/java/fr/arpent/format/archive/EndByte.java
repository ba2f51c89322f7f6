package fr.arpent.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Adds one byte after the end: {@link java.util.zip.Inflater} asks for it with raw data. */
final class EndByte extends FilterInputStream {
  private boolean given;

  EndByte(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    return next < 0 ? end() : next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var count = super.read(buffer, offset, length);
    if (count < 0 && end() == 0) {
      buffer[offset] = 0;
      return 1;
    }
    return count;
  }

  private int end() {
    if (given) {
      return -1;
    }
    given = true;
    return 0;
  }
}
