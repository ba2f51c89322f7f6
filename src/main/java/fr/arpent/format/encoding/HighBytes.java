package fr.arpent.format.encoding;

import java.util.Arrays;

/**
 * Where bytes that are not ASCII stand, evenly over the whole file: all of them in a small file,
 * every second, fourth… in a large one.
 */
final class HighBytes {
  private static final int MOST = 1 << 14;

  private int[] places = new int[MOST];
  private int size;
  private int every = 1;

  /** Collects them. */
  HighBytes(byte[] bytes, int from) {
    var seen = 0;
    var at = Utf8.endOfAscii(bytes, from, bytes.length);
    while (at < bytes.length) {
      if (seen++ % every == 0) {
        add(at);
      }
      at = Utf8.endOfAscii(bytes, at + 1, bytes.length);
    }
    places = Arrays.copyOf(places, size);
  }

  int[] places() {
    return places.clone();
  }

  private void add(int place) {
    if (size == MOST) {
      for (var i = 0; i < MOST / 2; i++) {
        places[i] = places[2 * i];
      }
      size = MOST / 2;
      every *= 2;
    }
    places[size++] = place;
  }
}
