package fr.arpent.format.dbf;

import fr.arpent.format.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a dBASE file says about itself before its records (the file structure of dBASE III PLUS and
 * IV, and of Visual FoxPro).
 *
 * @param version the first byte: the program's version and whether there are memo files
 * @param records how many records the file says it holds
 * @param start where the first record begins
 * @param recordLength bytes of a record, its flag included
 * @param language the byte that stands for the encoding; 0 when none is told
 * @param fields in the order of the file
 */
record DbfHeader(
    int version, int records, int start, int recordLength, int language, List<DbfField> fields) {
  private static final Set<Integer> VERSIONS =
      Set.of(0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0xCB, 0xF5, 0xFB);
  private static final int FIELD = 32;
  private static final int END = 0x0D;

  /** The header of {@code source}; empty when it does not begin as such a file. */
  static Optional<DbfHeader> of(Source source) {
    if (source.size() <= 2 * FIELD) {
      return Optional.empty();
    }
    var bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    var version = bytes.get(0) & 0xFF;
    var start = Short.toUnsignedInt(bytes.getShort(8));
    var length = Short.toUnsignedInt(bytes.getShort(10));
    if (!VERSIONS.contains(version) || start > source.size() || start < 2 * FIELD) {
      return Optional.empty();
    }
    var fields = fields(bytes, start);
    var sum = fields.stream().mapToInt(DbfField::length).sum() + 1;
    return fields.isEmpty() || sum != length || !fields.stream().allMatch(DbfField::isKnown)
        ? Optional.empty()
        : Optional.of(
            new DbfHeader(
                version,
                Math.max(0, bytes.getInt(4)),
                start,
                length,
                bytes.get(29) & 0xFF,
                fields));
  }

  /** Whether it comes from Visual FoxPro, whose types differ. */
  boolean isFoxPro() {
    return version >= 0x30 && version <= 0x32;
  }

  private static List<DbfField> fields(ByteBuffer bytes, int start) {
    var fields = new ArrayList<DbfField>();
    var offset = 1;
    for (var at = FIELD; at + FIELD <= start && bytes.get(at) != END; at += FIELD) {
      var field = DbfField.read(bytes, at, offset);
      fields.add(field);
      offset += field.length();
    }
    return fields;
  }
}
