package fr.arpent.base;

/**
 * Something the user should know, with its place: what happened, where, and (in the sentence of its
 * code) what to do.
 *
 * @param message what happened
 * @param place where; {@link Place#NOWHERE} when it has none
 */
public record Problem(Message message, Place place) {

  /** A problem of {@code code} at {@code place}. */
  public static Problem at(Place place, String code, Object... facts) {
    return new Problem(Message.of(code, facts), place);
  }
}
