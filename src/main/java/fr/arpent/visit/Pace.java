package fr.arpent.visit;

import fr.arpent.base.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a point takes: the median of the last thirty intervals between decisions, pauses of more
 * than two minutes left out; known after ten points.
 *
 * @param aPoint the median
 */
public record Pace(Duration aPoint) {
  /** How many decisions are looked at. */
  static final int DECISIONS = 31;

  private static final int FIRST_KNOWN = 10;
  private static final Duration PAUSE = Duration.ofMinutes(2);

  /**
   * The pace of decisions.
   *
   * @param times when the last ones were made, in any order of time
   */
  static Optional<Pace> of(List<Instant> times) {
    if (times.size() < FIRST_KNOWN) {
      return Optional.empty();
    }
    var sorted = times.stream().sorted().toList();
    var intervals =
        java.util.stream.IntStream.range(1, sorted.size())
            .mapToObj(i -> Duration.between(sorted.get(i - 1), sorted.get(i)))
            .filter(interval -> interval.compareTo(PAUSE) <= 0)
            .sorted()
            .toList();
    return intervals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pace(intervals.get((intervals.size() - 1) / 2)));
  }

  /** How long {@code points} more will take. */
  public Duration timeFor(int points) {
    return aPoint.multipliedBy(points);
  }

  /** {@code 9 s each}. */
  public Message words() {
    return Message.of("visit.pace", Math.max(1, Math.round(aPoint.toMillis() / 1000.0)));
  }

  /** {@code about 58 min to go} for {@code points} more: less than a minute, minutes, hours. */
  public Message left(int points) {
    return Message.of("visit.left", span(timeFor(points)));
  }

  private static Message span(Duration time) {
    var minutes = Math.round(time.toSeconds() / 60.0);
    if (time.toSeconds() < 60) {
      return Message.of("visit.span.less-than-a-minute");
    }
    return minutes < 60
        ? Message.of("visit.span.minutes", minutes)
        : Message.of("visit.span.hours", minutes / 60, minutes % 60);
  }
}
