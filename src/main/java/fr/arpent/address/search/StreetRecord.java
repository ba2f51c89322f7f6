package fr.arpent.address.search;

import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/** A {@link Street} as bytes. */
final class StreetRecord {
  private StreetRecord() {}

  static BytesRef write(Street street) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new OutputStreamDataOutput(bytes)) {
      out.writeString(street.kind().name());
      var name = street.name();
      out.writeString(name.key());
      out.writeString(name.name());
      out.writeString(name.postcode());
      out.writeString(name.citycode());
      out.writeString(name.city());
      out.writeString(name.oldCitycode());
      out.writeString(name.oldCity());
      out.writeLong(Double.doubleToLongBits(street.middle().lon()));
      out.writeLong(Double.doubleToLongBits(street.middle().lat()));
      out.writeVInt(street.postcodes().size());
      for (var postcode : street.postcodes()) {
        out.writeString(postcode);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory do not fail
    }
    return new BytesRef(bytes.toByteArray());
  }

  static Street read(BytesRef bytes) throws IOException {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    var kind = StreetKind.valueOf(in.readString());
    var name =
        new StreetName(
            in.readString(),
            in.readString(),
            in.readString(),
            in.readString(),
            in.readString(),
            in.readString(),
            in.readString());
    var middle =
        new LonLat(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong()));
    var postcodes = new ArrayList<String>();
    for (var left = in.readVInt(); left > 0; left--) {
      postcodes.add(in.readString());
    }
    return new Street(kind, name, middle, postcodes);
  }
}
