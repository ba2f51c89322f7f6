package fr.arpent.check.place;

import fr.arpent.geo.commune.Communes;
import org.jspecify.annotations.Nullable;

/** The list of communes, read when it is first asked for. Safe for all threads. */
public final class KnownCommunes {
  private @Nullable Communes communes;

  /** The list. */
  synchronized Communes get() {
    var known = communes;
    if (known == null) {
      known = Communes.load();
      communes = known;
    }
    return known;
  }
}
