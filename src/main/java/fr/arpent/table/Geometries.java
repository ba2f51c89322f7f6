package fr.arpent.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One geometry or none a slot, in chunks that versions share. Immutable, as its geometries are. */
public final class Geometries {
  private static final int CHUNK = 1024;

  private final @Nullable Geometry[][] chunks;
  private final int size;

  private Geometries(@Nullable Geometry[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /** The geometries of {@code values}, one a slot. */
  public static Geometries of(java.util.List<? extends @Nullable Geometry> values) {
    var next = empty(values.size());
    var slots = new int[values.size()];
    Arrays.setAll(slots, i -> i);
    return next.with(slots, values);
  }

  /** {@code size} slots without geometry. */
  public static Geometries empty(int size) {
    var chunks = new @Nullable Geometry[(size + CHUNK - 1) / CHUNK][];
    Arrays.setAll(chunks, i -> new @Nullable Geometry[CHUNK]);
    return new Geometries(chunks, size);
  }

  /** How many slots there are. */
  public int size() {
    return size;
  }

  /** The geometry in {@code slot}, or null. */
  public @Nullable Geometry get(int slot) {
    return chunks[slot / CHUNK][slot % CHUNK];
  }

  /** The same with {@code values.get(i)} in {@code slots[i]}. */
  @SuppressWarnings("ReferenceEquality") // the very array: is it still shared?
  public Geometries with(int[] slots, java.util.List<? extends @Nullable Geometry> values) {
    var changed = chunks.clone();
    for (var i = 0; i < slots.length; i++) {
      var at = slots[i] / CHUNK;
      if (changed[at] == chunks[at]) {
        changed[at] = chunks[at].clone();
      }
      changed[at][slots[i] % CHUNK] = values.get(i);
    }
    return new Geometries(changed, size);
  }

  /** The same with {@code count} empty slots more. */
  public Geometries grown(int count) {
    var more = empty(size + count);
    for (var i = 0; i < chunks.length; i++) {
      more.chunks[i] = chunks[i].clone();
    }
    return more;
  }
}
