package fr.arpent.address;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A base as bytes: a mark with the format's version, what is known of it, its streets and words,
 * then the columns.
 */
final class AddressCodec {
  private static final int MARK = 0x41445201; // "ADR", version 1

  /** More than all addresses of France: beyond it, the file is damaged. */
  private static final int MOST = 60_000_000;

  private AddressCodec() {}

  static void write(AddressBase base, DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    writeInfo(base.info(), out);
    out.writeInt(base.streets().size());
    for (var street : base.streets()) {
      write(street, out);
    }
    writeTexts(base.words(), out);
    out.writeInt(base.oddIds().size());
    for (var odd : base.oddIds().entrySet()) {
      out.writeInt(odd.getKey());
      out.writeUTF(odd.getValue());
    }
    writeColumns(base.columns(), out);
  }

  static AddressBase read(DataInputStream in) throws IOException {
    var info = readInfo(in);
    if (info.count() < 0 || info.count() > MOST) {
      throw new IOException("count " + info.count());
    }
    var streets = new ArrayList<StreetName>();
    for (var left = in.readInt(); left > 0; left--) {
      streets.add(readStreet(in));
    }
    var words = readTexts(in);
    var oddIds = new HashMap<Integer, String>();
    for (var left = in.readInt(); left > 0; left--) {
      oddIds.put(in.readInt(), in.readUTF());
    }
    return new AddressBase(info, streets, words, readColumns(in, info.count()), oddIds);
  }

  /**
   * What is known of the base, the first thing in its file.
   *
   * @throws IOException also when it is of another program or version
   */
  static BaseInfo readInfo(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new IOException("not a base of addresses of this version");
    }
    return new BaseInfo(
        in.readUTF(),
        in.readUTF(),
        LocalDate.ofEpochDay(in.readLong()),
        LocalDate.ofEpochDay(in.readLong()),
        in.readInt(),
        in.readInt(),
        readTexts(in),
        in.readInt());
  }

  private static void writeInfo(BaseInfo info, DataOutputStream out) throws IOException {
    out.writeUTF(info.name());
    out.writeUTF(info.file());
    out.writeLong(info.date().toEpochDay());
    out.writeLong(info.imported().toEpochDay());
    out.writeInt(info.count());
    out.writeInt(info.skipped());
    writeTexts(info.towns(), out);
    out.writeInt(info.townCount());
  }

  private static void write(StreetName street, DataOutputStream out) throws IOException {
    for (var part : parts(street)) {
      out.writeUTF(part);
    }
  }

  private static StreetName readStreet(DataInputStream in) throws IOException {
    return new StreetName(
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF());
  }

  private static List<String> parts(StreetName street) {
    return List.of(
        street.key(),
        street.name(),
        street.postcode(),
        street.citycode(),
        street.city(),
        street.oldCitycode(),
        street.oldCity());
  }

  private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (var left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static void writeColumns(AddressBase.Columns columns, DataOutputStream out)
      throws IOException {
    for (var i = 0; i < columns.street().length; i++) {
      out.writeInt(columns.street()[i]);
      out.writeInt(columns.number()[i]);
      out.writeShort(columns.repetition()[i]);
      out.writeShort(columns.position()[i]);
      out.writeInt(columns.lon()[i]);
      out.writeInt(columns.lat()[i]);
    }
  }

  private static AddressBase.Columns readColumns(DataInputStream in, int count) throws IOException {
    var columns = AddressBase.Columns.of(count);
    for (var i = 0; i < count; i++) {
      columns.street()[i] = in.readInt();
      columns.number()[i] = in.readInt();
      columns.repetition()[i] = in.readShort();
      columns.position()[i] = in.readShort();
      columns.lon()[i] = in.readInt();
      columns.lat()[i] = in.readInt();
    }
    return columns;
  }
}
