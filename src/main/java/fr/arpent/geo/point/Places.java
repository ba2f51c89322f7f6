package fr.arpent.geo.point;

import java.util.Arrays;

/**
 * Longitude and latitude of each slot, NaN where there are none, in chunks that versions share:
 * moving a point copies one chunk. Immutable.
 */
final class Places {
  private static final int CHUNK = 4096;

  private final double[][] chunks;
  private final int size;

  private Places(double[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /** {@code size} slots without place. */
  static Places none(int size) {
    var chunks = new double[(size + CHUNK - 1) / CHUNK][2 * CHUNK];
    for (var chunk : chunks) {
      Arrays.fill(chunk, Double.NaN);
    }
    return new Places(chunks, size);
  }

  int size() {
    return size;
  }

  double lon(int slot) {
    return slot < size ? chunks[slot / CHUNK][2 * (slot % CHUNK)] : Double.NaN;
  }

  double lat(int slot) {
    return slot < size ? chunks[slot / CHUNK][2 * (slot % CHUNK) + 1] : Double.NaN;
  }

  /** A version that may be written until it is handed out, of at least {@code slots} slots. */
  Draft draft(int slots) {
    return new Draft(slots);
  }

  /** Copies each chunk it writes to, once. */
  final class Draft {
    private final double[][] next;
    private final boolean[] own;
    private final int slots;

    private Draft(int wanted) {
      slots = Math.max(size, wanted);
      next = Arrays.copyOf(chunks, (slots + CHUNK - 1) / CHUNK);
      own = new boolean[next.length];
      for (var i = chunks.length; i < next.length; i++) {
        next[i] = new double[2 * CHUNK];
        Arrays.fill(next[i], Double.NaN);
        own[i] = true;
      }
    }

    void set(int slot, double lon, double lat) {
      var at = slot / CHUNK;
      if (!own[at]) {
        next[at] = next[at].clone();
        own[at] = true;
      }
      next[at][2 * (slot % CHUNK)] = lon;
      next[at][2 * (slot % CHUNK) + 1] = lat;
    }

    Places done() {
      return new Places(next, slots);
    }
  }
}
