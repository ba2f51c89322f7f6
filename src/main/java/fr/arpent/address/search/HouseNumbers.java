package fr.arpent.address.search;

import fr.arpent.geo.LonLat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The house numbers of a street as bytes, some nine a number: each as the difference to the one
 * before, repetitions and positions by their place in a list in front.
 */
final class HouseNumbers {
  private static final double UNIT = 1e7;

  private HouseNumbers() {}

  static BytesRef write(List<HouseNumber> numbers) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new OutputStreamDataOutput(bytes)) {
      write(numbers, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory do not fail
    }
    return new BytesRef(bytes.toByteArray());
  }

  private static void write(List<HouseNumber> numbers, DataOutput out) throws IOException {
    var words =
        numbers.stream()
            .flatMap(n -> List.of(n.repetition(), n.position(), n.oddId()).stream())
            .distinct()
            .toList();
    out.writeVInt(words.size());
    for (var word : words) {
      out.writeString(word);
    }
    out.writeVInt(numbers.size());
    var last = new int[3];
    for (var number : numbers) {
      out.writeZInt(step(last, 0, number.number()));
      out.writeZInt(step(last, 1, fixed(number.place().lon())));
      out.writeZInt(step(last, 2, fixed(number.place().lat())));
      out.writeVInt(words.indexOf(number.repetition()));
      out.writeVInt(words.indexOf(number.position()));
      out.writeVInt(words.indexOf(number.oddId()));
    }
  }

  static List<HouseNumber> read(BytesRef bytes) {
    try {
      return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<HouseNumber> read(DataInput in) throws IOException {
    var words = new String[in.readVInt()];
    for (var i = 0; i < words.length; i++) {
      words[i] = in.readString();
    }
    var count = in.readVInt();
    var numbers = new ArrayList<HouseNumber>(count);
    var number = 0;
    var lon = 0;
    var lat = 0;
    for (var i = 0; i < count; i++) {
      number += in.readZInt();
      lon += in.readZInt();
      lat += in.readZInt();
      var repetition = words[in.readVInt()];
      var position = words[in.readVInt()];
      var place = new LonLat(lon / UNIT, lat / UNIT);
      numbers.add(new HouseNumber(number, repetition, place, position, words[in.readVInt()]));
    }
    return numbers;
  }

  private static int step(int[] last, int which, int value) {
    var step = value - last[which];
    last[which] = value;
    return step;
  }

  private static int fixed(double degrees) {
    return (int) Math.round(degrees * UNIT);
  }
}
