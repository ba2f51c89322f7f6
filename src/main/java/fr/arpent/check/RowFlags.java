package fr.arpent.check;

import fr.arpent.table.RowSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A mark on some rows, by slot, in chunks that versions share. Immutable. */
final class RowFlags {
  private static final int WORDS = 64;
  private static final int CHUNK = WORDS * Long.SIZE;

  /** No row is marked. */
  static final RowFlags NONE = new RowFlags(new long[0][], 0);

  private final long[][] chunks;
  private final int count;

  private RowFlags(long[][] chunks, int count) {
    this.chunks = chunks;
    this.count = count;
  }

  /** How many rows are marked. */
  int count() {
    return count;
  }

  boolean get(int slot) {
    var chunk = slot / CHUNK;
    return chunk < chunks.length && (chunks[chunk][slot % CHUNK / Long.SIZE] & 1L << slot) != 0;
  }

  /** The same with the mark of {@code slot} set or taken off. */
  RowFlags with(int slot, boolean mark) {
    if (get(slot) == mark) {
      return this;
    }
    var builder = new Builder(this);
    builder.set(slot, mark);
    return builder.build();
  }

  /** The marked rows. */
  RowSet rows() {
    return count == 0 ? RowSet.NONE : RowSet.of(slots().toArray());
  }

  /** The slots of the marked rows, ascending. */
  IntStream slots() {
    return IntStream.range(0, count == 0 ? 0 : chunks.length * WORDS)
        .filter(word -> chunks[word / WORDS][word % WORDS] != 0)
        .flatMap(this::slotsOf);
  }

  private IntStream slotsOf(int word) {
    var marks = BitSet.valueOf(new long[] {chunks[word / WORDS][word % WORDS]});
    return marks.stream().map(bit -> word * Long.SIZE + bit);
  }

  /** Collects marks; copies a chunk when it first changes it. */
  static final class Builder {
    private long[][] chunks;
    private final boolean[] own;
    private int count;

    /** For {@code slots} rows, none marked. */
    Builder(int slots) {
      chunks = new long[(slots + CHUNK - 1) / CHUNK][WORDS];
      own = new boolean[chunks.length];
      Arrays.fill(own, true);
    }

    private Builder(RowFlags from) {
      chunks = from.chunks.clone();
      own = new boolean[chunks.length];
      count = from.count;
    }

    void set(int slot, boolean mark) {
      var chunk = slot / CHUNK;
      if (!own[chunk]) {
        chunks[chunk] = chunks[chunk].clone();
        own[chunk] = true;
      }
      var word = slot % CHUNK / Long.SIZE;
      var before = chunks[chunk][word];
      chunks[chunk][word] = mark ? before | 1L << slot : before & ~(1L << slot);
      count += Long.bitCount(chunks[chunk][word]) - Long.bitCount(before);
    }

    RowFlags build() {
      return new RowFlags(chunks, count);
    }
  }
}
