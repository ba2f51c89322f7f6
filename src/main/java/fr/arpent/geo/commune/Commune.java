package fr.arpent.geo.commune;

import java.util.List;
import java.util.Optional;

/**
 * A commune of France, or a part of one that has a code of its own: a delegated or associated
 * commune, a district of Paris, Lyon or Marseille.
 *
 * @param code INSEE's, five signs
 * @param name as the official list writes it
 * @param postcodes those of its addresses; of a part those of the whole where the list tells none;
 *     none for a few that nobody lives in
 * @param whole the code of the commune that it is a part of
 */
public record Commune(String code, String name, List<String> postcodes, Optional<String> whole) {

  public Commune {
    postcodes = List.copyOf(postcodes);
  }
}
