package fr.arpent.format.dbf;

import fr.arpent.format.Source;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes dBASE files for tests. */
public final class DbfMaker {
  private final Charset charset;
  private final List<byte[]> records = new ArrayList<>();
  private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
  private final List<Integer> lengths = new ArrayList<>();
  private int version = 0x03;
  private int language;

  /** One whose texts are in {@code charset}. */
  public DbfMaker(Charset charset) {
    this.charset = charset;
  }

  /** With {@code value} in its first byte. */
  public DbfMaker version(int value) {
    version = value;
    return this;
  }

  /** With {@code value} as the mark of its language. */
  public DbfMaker language(int value) {
    language = value;
    return this;
  }

  /** With one more field. */
  public DbfMaker field(String name, char type, int length) {
    var field = ByteBuffer.allocate(32);
    field.put(0, name.getBytes(charset));
    field.put(11, (byte) type);
    field.put(16, (byte) length);
    fields.writeBytes(field.array());
    lengths.add(length);
    return this;
  }

  /** A record of texts, each padded to its field; the first letter of {@code flag} is its flag. */
  public DbfMaker record(String flag, String... values) {
    var parts = new byte[values.length][];
    for (var i = 0; i < values.length; i++) {
      parts[i] = values[i].getBytes(charset);
    }
    return binary(flag, parts);
  }

  /** A record of bytes, each padded with blanks to its field. */
  public DbfMaker binary(String flag, byte[]... values) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(flag.getBytes(StandardCharsets.US_ASCII));
    for (var i = 0; i < values.length; i++) {
      out.writeBytes(values[i]);
      out.writeBytes(" ".repeat(lengths.get(i) - values[i].length).getBytes(charset));
    }
    records.add(out.toByteArray());
    return this;
  }

  /** The file, named {@code essai.dbf}. */
  public Source source() {
    var start = 32 + fields.size() + 1;
    var header = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    header.put(0, (byte) version).putInt(4, records.size()).putShort(8, (short) start);
    header.putShort(10, (short) (1 + lengths.stream().mapToInt(i -> i).sum()));
    header.put(29, (byte) language);
    var out = new ByteArrayOutputStream();
    out.writeBytes(header.array());
    out.writeBytes(fields.toByteArray());
    out.write(0x0D);
    records.forEach(out::writeBytes);
    out.write(0x1A);
    return new Source("essai.dbf", out.toByteArray());
  }
}
