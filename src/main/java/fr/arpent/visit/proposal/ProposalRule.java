package fr.arpent.visit.proposal;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.AddressText;
import fr.arpent.address.Candidate;
import fr.arpent.base.Message;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.visit.proposal.Proposal.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Says what is proposed for a point and whether Enter may take it.
 *
 * <p>Enter is armed only when sure: the first candidate has a house number and lies at most 30 m
 * away, and no other street has a numbered address nearer than 10 m further. An address that is
 * there already is never written over: where it says the same as a sure first candidate, Enter
 * marks it seen; where it says anything else, the user chooses.
 *
 * @param addresses the index
 * @param crossings where streets meet, if a map of streets is known
 */
public record ProposalRule(AddressIndex addresses, Optional<StreetCrossings> crossings) {
  private static final double SURE_METRES = 30;
  private static final double LEAD_METRES = 10;
  private static final int LOOKED_AT = 40;
  private static final Message CHOOSE = Message.of("visit.detail.choose");
  private static final Message TYPE = Message.of("visit.detail.type");

  /**
   * The proposal for a point.
   *
   * @param place where it is; empty when it has no position
   * @param present the address its cell has now
   * @param metres how far addresses may be
   */
  public Proposal of(Optional<LonLat> place, String present, double metres) {
    if (addresses.isEmpty()) {
      return nothing(Message.of("visit.reason.no-base"), present);
    }
    if (place.isEmpty()) {
      return nothing(Message.of("visit.reason.no-position"), present);
    }
    var near = addresses.nearest(place.get(), metres, LOOKED_AT);
    return near.isEmpty()
        ? nothing(Message.of("visit.reason.nothing-within", Math.round(metres)), present)
        : some(place.get(), near, present);
  }

  private Proposal some(LonLat place, List<Candidate> near, String present) {
    var first = near.getFirst();
    var other = other(near);
    var rival = other.filter(o -> o.metres() < first.metres() + LEAD_METRES);
    var choices = new Choices(place, near, crossings).with(rival);
    var doubt = doubt(first, rival);
    if (doubt.isPresent()) {
      return new Proposal(choices, Outcome.WAIT, doubt.get(), CHOOSE, present);
    }
    if (present.isBlank()) {
      return new Proposal(
          choices, Outcome.WRITE, Message.of("visit.reason.sure"), where(first), present);
    }
    return says(present, first)
        ? new Proposal(
            choices, Outcome.KEEP, Message.of("visit.reason.same"), where(first), present)
        : new Proposal(choices, Outcome.WAIT, Message.of("visit.reason.differs"), CHOOSE, present);
  }

  /** The nearest numbered address of another street than the nearest of all. */
  private static Optional<Candidate> other(List<Candidate> near) {
    var street = near.getFirst().address().street().name();
    return near.stream()
        .filter(c -> c.address().numbered() && !c.address().street().name().equals(street))
        .findFirst();
  }

  private static Optional<Message> doubt(Candidate first, Optional<Candidate> rival) {
    if (!first.address().numbered()) {
      return Optional.of(Message.of("visit.reason.no-number"));
    }
    if (first.metres() > SURE_METRES) {
      return Optional.of(Message.of("visit.reason.far", Distance.words(first.metres())));
    }
    return rival.map(_ -> Message.of("visit.reason.two-streets"));
  }

  private static boolean says(String present, Candidate first) {
    var address = first.address();
    return AddressText.same(present, address.name()) || AddressText.same(present, address.label());
  }

  private static Message where(Candidate first) {
    var away = Distance.words(first.metres());
    return switch (first.side()) {
      case SAME -> Message.of("visit.detail.same-side", away);
      case ACROSS -> Message.of("visit.detail.across", away);
      case UNKNOWN -> Message.of("visit.detail.away", away);
    };
  }

  private static Proposal nothing(Message reason, String present) {
    return new Proposal(List.of(), Outcome.WAIT, reason, TYPE, present);
  }
}
