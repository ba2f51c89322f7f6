package fr.arpent.base;

import java.util.List;

/**
 * A stable code and the facts that belong to it: what is to be said, never the sentence itself.
 *
 * <p>The code is the key of the sentence in the bundles of the {@code text} package; its first
 * segment names the bundle ({@code format.csv.bad-byte} is in {@code format_fr.properties}). Facts
 * are strings, numbers, {@link java.time.temporal.TemporalAccessor}s or other messages, in the
 * order of the placeholders {@code {0}}, {@code {1}}…
 *
 * @param code the key, lower case, dots between segments, hyphens inside them
 * @param facts the values for the placeholders, in order; never null, never containing null
 */
public record Message(String code, List<Object> facts) {

  public Message {
    facts = List.copyOf(facts);
  }

  /** A message of {@code code} about {@code facts}, in the order of the placeholders. */
  public static Message of(String code, Object... facts) {
    return new Message(code, List.of(facts));
  }
}
