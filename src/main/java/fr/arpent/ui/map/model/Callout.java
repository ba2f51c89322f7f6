package fr.arpent.ui.map.model;

/**
 * Words beside a point.
 *
 * @param strong what it is
 * @param soft more about it; empty for nothing
 * @param key the key to press, as on a key cap; empty for none
 * @param proposal whether it proposes a change, and is then larger with a blue border
 */
public record Callout(String strong, String soft, String key, boolean proposal) {

  /** Words about a point that proposes nothing. */
  public static Callout about(String strong, String soft) {
    return new Callout(strong, soft, "", false);
  }
}
