package fr.arpent.visit.proposal;

import fr.arpent.address.Address;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import java.util.Optional;

/**
 * One answer to choose.
 *
 * @param kind what it is
 * @param text what is written into the cell when it is chosen
 * @param address the address it is made of; empty for a corner
 * @param metres how far that is from the point
 * @param place where it is, for its number on the map
 */
public record Choice(
    Kind kind, String text, Optional<Address> address, double metres, LonLat place) {

  /** What a choice is. */
  public enum Kind {
    /** An address with its number. */
    ADDRESS,
    /** A named place that has no numbers. */
    NAMED_PLACE,
    /** The nearest street, without a number. */
    STREET,
    /** Where two streets meet. */
    CORNER
  }

  /** What its button says: the text, or in words that it is the street or the corner. */
  public Message words() {
    return switch (kind) {
      case ADDRESS, NAMED_PLACE -> Message.of("visit.choice.text", text);
      case STREET -> Message.of("visit.choice.street");
      case CORNER -> Message.of("visit.choice.corner");
    };
  }
}
