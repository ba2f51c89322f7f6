package fr.arpent.schema.type;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, in a zone or in none. Ordered by the time in UTC, which may fall on the day before
 * or after, without zone as UTC; equal by it where both have a zone or neither has: as in Python, a
 * time of no zone is not the same as one of UTC.
 *
 * @param local what the clock shows
 * @param offset the zone in seconds east of UTC, or null; within a day either way
 */
public record ClockTime(LocalTime local, @Nullable Integer offset)
    implements Comparable<ClockTime> {

  private long utc() {
    return local.toNanoOfDay() - (offset == null ? 0 : offset * 1_000_000_000L);
  }

  @Override
  public int compareTo(ClockTime other) {
    return Long.compare(utc(), other.utc());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClockTime time
        && (offset == null) == (time.offset == null)
        && utc() == time.utc();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(utc());
  }
}
