package fr.arpent.ui.map.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The values used last, up to a bound. Safe for all threads; two threads that miss the same value
 * at once both make it.
 */
final class Recent<K, V> {
  private final Map<K, V> kept;

  /** Keeps up to {@code most}. */
  Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The value of {@code key}, made by {@code maker} when it is not kept. */
  V get(K key, Supplier<V> maker) {
    synchronized (kept) {
      var found = kept.get(key);
      if (found != null) {
        return found;
      }
    }
    var made = maker.get();
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
