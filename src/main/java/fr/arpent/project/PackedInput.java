package fr.arpent.project;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final InputStream in;

  PackedInput(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  int number() throws IOException {
    var number = 0;
    for (var shift = 0; ; shift += 7) {
      var piece = in.read();
      if (piece < 0) {
        throw new EOFException();
      }
      number |= (piece & 0x7F) << shift;
      if (piece < 0x80) {
        return number;
      }
    }
  }

  /** The list grows as it is read: a false length cannot ask for more than is there. */
  int[] numbers() throws IOException {
    var length = number();
    var numbers = new int[Math.min(Math.max(length, 0), PIECE)];
    var before = 0;
    for (var i = 0; i < length; i++) {
      if (i == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.min(length, i * 2));
      }
      var step = number();
      before += (step >>> 1) ^ -(step & 1);
      numbers[i] = before;
    }
    return numbers;
  }

  byte[] bytes() throws IOException {
    var length = number();
    if (length < 0) {
      throw new EOFException();
    }
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Checks that nothing follows; where it was compressed, that all before is as it was written. */
  void end() throws IOException {
    if (in.read() >= 0) {
      throw new IOException("more than was written");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
