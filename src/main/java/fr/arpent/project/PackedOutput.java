package fr.arpent.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers in as few bytes as they need, texts and lists of numbers after their length. */
final class PackedOutput implements AutoCloseable {
  private final OutputStream out;

  PackedOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /** Any number; those from 0 to 127 take one byte. */
  void number(int number) throws IOException {
    var rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** A list; each number as its distance from the one before, so that counting up costs a byte. */
  void numbers(int[] numbers) throws IOException {
    number(numbers.length);
    var before = 0;
    for (var each : numbers) {
      var step = each - before;
      number((step << 1) ^ (step >> 31));
      before = each;
    }
  }

  void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    out.write(bytes);
  }

  void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
