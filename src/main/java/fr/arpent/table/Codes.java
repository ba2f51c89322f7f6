package fr.arpent.table;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * One code a slot, in chunks that versions share: changing a cell copies one chunk and the list of
 * chunks. Immutable.
 */
public final class Codes {
  static final int CHUNK = 4096;
  private static final int FIRST = 16;

  private final int[][] chunks;
  private final int size;

  private Codes(int[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /** {@code size} slots, each with {@code code}. */
  public static Codes filled(int size, int code) {
    return new Builder().fill(size, code).build();
  }

  /** How many slots there are, deleted rows' included. */
  public int size() {
    return size;
  }

  /** The code in {@code slot}. */
  public int get(int slot) {
    return chunks[slot / CHUNK][slot % CHUNK];
  }

  /** The same with {@code codes[i]} in {@code slots[i]}. */
  public Codes with(int[] slots, int[] codes) {
    var next = new Draft();
    for (var i = 0; i < slots.length; i++) {
      next.set(slots[i], codes[i]);
    }
    return next.done();
  }

  /** The same with every code replaced by what {@code to} makes of it; unchanged chunks stay. */
  public Codes mapped(IntUnaryOperator to) {
    var next = new Draft();
    for (var slot = 0; slot < size; slot++) {
      var code = get(slot);
      var mapped = to.applyAsInt(code);
      if (mapped != code) {
        next.set(slot, mapped);
      }
    }
    return next.done();
  }

  /** The same with {@code count} slots more at the end, each with {@code code}. */
  public Codes grown(int count, int code) {
    var builder = new Builder(chunks, size);
    return builder.fill(count, code).build();
  }

  /** Copies what it changes, once. */
  @SuppressWarnings("ReferenceEquality") // the very array: is it still shared?
  private final class Draft {
    private int[][] changed = chunks;

    void set(int slot, int code) {
      if (changed == chunks) {
        changed = chunks.clone();
      }
      var at = slot / CHUNK;
      if (changed[at] == chunks[at]) {
        changed[at] = chunks[at].clone();
      }
      changed[at][slot % CHUNK] = code;
    }

    Codes done() {
      return changed == chunks ? Codes.this : new Codes(changed, size);
    }
  }

  /** Takes codes one after another; not to be used after {@link #build()}. */
  public static final class Builder {
    private int[][] chunks;
    private int size;

    /** No slot yet. */
    public Builder() {
      this(new int[4][], 0);
    }

    private Builder(int[][] from, int size) {
      chunks = from.clone();
      this.size = size;
    }

    /** Adds a slot with {@code code}. */
    public void add(int code) {
      var at = size % CHUNK;
      var chunk = at == 0 ? begun() : chunks[size / CHUNK];
      if (at == chunk.length) {
        chunk = grown(chunk);
      }
      chunk[at] = code;
      size++;
    }

    /** Small columns stay small: a file of one row may have thousands of them. */
    private int[] begun() {
      var number = size / CHUNK;
      if (number == chunks.length) {
        chunks = Arrays.copyOf(chunks, number * 2 + 1);
      }
      chunks[number] = new int[number == 0 ? FIRST : CHUNK];
      return chunks[number];
    }

    private int[] grown(int[] chunk) {
      var more = Arrays.copyOf(chunk, Math.min(CHUNK, chunk.length * 4));
      chunks[size / CHUNK] = more;
      return more;
    }

    /** Adds {@code count} slots with {@code code}. */
    public Builder fill(int count, int code) {
      for (var i = 0; i < count; i++) {
        add(code);
      }
      return this;
    }

    /** How many slots were added. */
    public int size() {
      return size;
    }

    /** The codes, the last chunk cut to what it holds. */
    public Codes build() {
      var count = (size + CHUNK - 1) / CHUNK;
      var done = Arrays.copyOf(chunks, count);
      if (size % CHUNK != 0) {
        done[count - 1] = Arrays.copyOf(done[count - 1], size % CHUNK);
      }
      return new Codes(done, size);
    }
  }
}
