package fr.arpent.schema.catalogue;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * What templates of our own, and the published schemas that towns ask for most, say about
 * themselves and their fields in words of ours, in the languages of the program; others say it in
 * their authors' language, or not at all.
 */
public final class OwnWords {
  private static final String KEY = "schema.own.";

  /** The published schemas told in our own words, by owner and name. */
  private static final Set<String> TOLD =
      Set.of(
          "etalab/stationnement-cyclable",
          "atlasante/dae",
          "BaseAdresseNationale/bal",
          "etalab/irve-statique",
          "scdl/deliberations",
          "scdl/prenoms",
          "scdl/equipements");

  private OwnWords() {}

  /** What {@code schema} is for, where it is told in our words. */
  public static Optional<Message> about(Origin schema) {
    return told(schema).map(own -> Message.of(KEY + own.name()));
  }

  /** What {@code field} of {@code schema} is to hold, where the schema is told in our words. */
  public static Optional<Message> about(Origin schema, Field field) {
    return told(schema).map(own -> Message.of(KEY + own.name() + "." + field.name()));
  }

  private static Optional<Origin> told(Origin schema) {
    return Optional.of(schema).filter(s -> s.ours() || TOLD.contains(named(s)));
  }

  private static String named(Origin schema) {
    return schema.owner().orElse("") + "/" + schema.name();
  }
}
