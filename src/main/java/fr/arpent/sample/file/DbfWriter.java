package fr.arpent.sample.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A dBASE III table without memo (dBASE file format: header of 32 bytes, 32 bytes a field, a 0x0D,
 * records of fixed width), text in Windows-1252 as the language byte 0x57 says.
 */
public final class DbfWriter {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 32;
  private static final byte[] SAVED = {126, 3, 12};

  private DbfWriter() {}

  /** A column; {@code decimals} is 0 for text. */
  public record Field(String name, char type, int width, int decimals) {
    public static Field text(String name, int width) {
      return new Field(name, 'C', width, 0);
    }

    public static Field number(String name, int width, int decimals) {
      return new Field(name, 'N', width, decimals);
    }
  }

  /** The whole file; numbers are given with a point. */
  public static byte[] write(List<Field> fields, List<List<String>> rows) {
    int width = 1 + fields.stream().mapToInt(Field::width).sum();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(fields.size(), rows.size(), width));
    fields.forEach(f -> out.writeBytes(descriptor(f)));
    out.write(0x0D);
    for (List<String> row : rows) {
      out.write(' ');
      for (int i = 0; i < fields.size(); i++) {
        out.writeBytes(cell(fields.get(i), row.get(i)));
      }
    }
    out.write(0x1A);
    return out.toByteArray();
  }

  private static byte[] header(int fields, int rows, int width) {
    ByteBuffer header = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) 3).put(SAVED).putInt(rows);
    header.putShort((short) (BLOCK + BLOCK * fields + 1)).putShort((short) width);
    header.put(29, (byte) 0x57);
    return header.array();
  }

  private static byte[] descriptor(Field field) {
    ByteBuffer descriptor = ByteBuffer.allocate(BLOCK);
    descriptor.put(field.name().getBytes(WINDOWS));
    descriptor.put(11, (byte) field.type());
    descriptor.put(16, (byte) field.width()).put(17, (byte) field.decimals());
    return descriptor.array();
  }

  private static byte[] cell(Field field, String value) {
    if (field.type() == 'C') {
      return (value + " ".repeat(field.width() - value.length())).getBytes(WINDOWS);
    }
    String number = value.isEmpty() ? "" : Decimals.of(Double.parseDouble(value), field.decimals());
    return (" ".repeat(field.width() - number.length()) + number).getBytes(WINDOWS);
  }
}
