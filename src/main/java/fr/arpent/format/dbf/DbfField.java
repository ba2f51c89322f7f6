package fr.arpent.format.dbf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * One field of a dBASE file.
 *
 * @param name its name's bytes, in the encoding of the file
 * @param type the letter of its type
 * @param offset where it begins in a record; the record's flag is byte 0
 * @param length how many bytes it takes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: part of a header just read
record DbfField(byte[] name, char type, int offset, int length) {
  private static final int NAME = 11;
  private static final String TYPES = "CNFDLMGPBITY@O+VQW0";

  static DbfField read(ByteBuffer bytes, int at, int offset) {
    var name = new byte[NAME];
    bytes.get(at, name);
    var type = (char) (bytes.get(at + NAME) & 0xFF);
    var length = bytes.get(at + 16) & 0xFF;
    var decimals = bytes.get(at + 17) & 0xFF;
    // Clipper and FoxPro count long texts with the byte that has no other use there
    return new DbfField(name, type, offset, type == 'C' ? length + (decimals << 8) : length);
  }

  /** Its name; ends at the first zero. */
  String label(Charset charset) {
    var end = 0;
    while (end < NAME && name[end] != 0) {
      end++;
    }
    return new String(Arrays.copyOf(name, end), charset).strip();
  }

  /** Whether its type is one that such files have, and its values have room for it. */
  boolean isKnown() {
    return TYPES.indexOf(type) >= 0
        && length >= (type == 'I' || type == '+' ? 4 : isWide() ? 8 : 1);
  }

  /** Binary numbers and moments; a B of one of the older programs is a memo of 10 digits. */
  private boolean isWide() {
    return "YBOT@".indexOf(type) >= 0;
  }

  /** Whether FoxPro keeps its own notes in it. */
  boolean isSystem() {
    return type == '0';
  }

  /** Whether its values are text. */
  boolean isText() {
    return type == 'C';
  }

  /** Whether its values lie in another file. */
  boolean isMemo(boolean foxPro) {
    return "MGPW".indexOf(type) >= 0 || (type == 'B' && !foxPro);
  }
}
