package fr.arpent.address.search;

import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import java.util.List;

/**
 * What the index knows of a street, a named place or a commune, without its house numbers.
 *
 * @param name its names; of a commune, its own as {@code city} and no name
 * @param middle the house number nearest to the middle of all
 * @param postcodes all it has, of a street one
 */
public record Street(StreetKind kind, StreetName name, LonLat middle, List<String> postcodes) {

  public Street {
    postcodes = List.copyOf(postcodes);
  }

  /** What identifies it among answers: two documents with the same are the same street. */
  public String id() {
    return name.key().isEmpty() ? name.citycode() + "_" + name.name() : name.key();
  }
}
