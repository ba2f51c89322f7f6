package fr.arpent.schema;

import java.util.Optional;

/**
 * Where a schema comes from.
 *
 * @param name its short name, in the catalogue and in messages
 * @param version as its authors number it
 * @param owner the organisation that publishes it; {@code arpent} for templates of our own
 * @param title its name for people, in its own language
 * @param description a sentence, in its own language
 * @param source the address of its page
 * @param licence the licence's short name
 */
public record Origin(
    String name,
    Optional<String> version,
    Optional<String> owner,
    Optional<String> title,
    Optional<String> description,
    Optional<String> source,
    Optional<String> licence) {

  /** The owner of templates that are no national schema but made for this program. */
  public static final String OURS = "arpent";

  /** A schema of which only the name is known. */
  public static Origin named(String name) {
    return new Origin(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it is a template of our own. */
  public boolean ours() {
    return owner.filter(OURS::equals).isPresent();
  }
}
