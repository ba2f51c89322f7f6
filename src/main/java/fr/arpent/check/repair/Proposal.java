package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.check.repair.Question.Reading;
import java.util.List;
import java.util.Optional;

/**
 * How a text could be repaired, before its column tells which number of a date is the day.
 *
 * @param fix how certain it is
 * @param after the better text; for {@link Fix#EITHER} the one read day first
 * @param other for {@link Fix#EITHER} the text read month first; empty otherwise
 * @param kind what is done
 * @param readings for {@link Fix#EITHER} the two meanings, day first; empty otherwise
 */
public record Proposal(Fix fix, String after, String other, Message kind, List<Message> readings) {

  private static final Message NOTHING = Message.of("check.repair.none");

  /** No certain repair. */
  public static final Proposal NONE = new Proposal(Fix.NONE, "", "", NOTHING, List.of());

  public Proposal {
    readings = List.copyOf(readings);
  }

  /** One certain repair. */
  public static Proposal certain(String after, Message kind) {
    return new Proposal(Fix.CERTAIN, after, "", kind, List.of());
  }

  /** The repair of {@code before}, where it is certain given {@code order}. */
  public Optional<Repair> repair(String before, Optional<DateOrder> order) {
    return switch (fix) {
      case NONE -> Optional.empty();
      case CERTAIN, DAY_FIRST, MONTH_FIRST -> Optional.of(new Repair(before, after, kind));
      case EITHER ->
          order.map(o -> new Repair(before, o == DateOrder.DAY_FIRST ? after : other, kind));
    };
  }

  /** What to ask about {@code before}, where {@code order} is not known. */
  public Optional<Question> question(String before, Optional<DateOrder> order) {
    if (fix != Fix.EITHER || order.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            Message.of("check.repair.ask-order", before),
            List.of(
                new Reading(DateOrder.DAY_FIRST, after, readings.getFirst()),
                new Reading(DateOrder.MONTH_FIRST, other, readings.getLast()))));
  }
}
