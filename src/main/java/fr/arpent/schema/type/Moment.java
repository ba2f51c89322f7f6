package fr.arpent.schema.type;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date with a time, in a zone or in none. Ordered as instants, without zone as UTC; equal as
 * instants where both have a zone or neither has: as in Python, a time of no zone is not the same
 * as one of UTC.
 *
 * @param local what the clock shows
 * @param offset the zone in seconds east of UTC, or null; within a day either way
 */
public record Moment(LocalDateTime local, @Nullable Integer offset) implements Comparable<Moment> {

  private LocalDateTime utc() {
    return offset == null ? local : local.minusSeconds(offset);
  }

  @Override
  public int compareTo(Moment other) {
    return utc().compareTo(other.utc());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moment moment
        && (offset == null) == (moment.offset == null)
        && utc().equals(moment.utc());
  }

  @Override
  public int hashCode() {
    return utc().hashCode();
  }
}
