package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A project that can be taken up again, and how far it was when it was closed.
 *
 * @param facts how far; null when nobody remembers
 */
public record Resume(Path file, @Nullable Facts facts) {

  /**
   * How far a project was.
   *
   * @param seen how many of {@code points} the visit has done with; both 0 when there is no visit
   * @param toFix how many findings keep it from being valid; -1 when there is no schema
   * @param closed when it was closed
   */
  public record Facts(int rows, int seen, int points, long toFix, Instant closed) {

    /** From 0 to 1, how much of it is done. */
    double done() {
      if (points > 0) {
        return (double) seen / points;
      }
      return toFix < 0 || rows == 0 ? 0 : Math.max(0, 1 - (double) toFix / rows);
    }

    boolean finished() {
      return toFix == 0 && seen == points && rows > 0;
    }
  }

  /** The name without its ending. */
  String name() {
    return String.valueOf(file.getFileName()).replaceFirst("\\.arpent$", "");
  }

  /** How far it is, in one line; where it lies when nobody remembers. */
  Message words() {
    if (facts == null) {
      return Message.of("ui.first.where", String.valueOf(file.toAbsolutePath().getParent()));
    }
    var visit = facts.points() > 0 ? 1 : 0;
    var fix = facts.finished() ? Message.of("ui.first.ready") : fix(facts.toFix());
    return Message.of("ui.first.far", facts.rows(), visit, facts.seen(), facts.points(), fix);
  }

  private static Message fix(long toFix) {
    return toFix < 0 ? Message.of("ui.first.no-schema") : Message.of("ui.first.to-fix", toFix);
  }

  /** How long ago it was closed, in plain words. */
  static Message ago(Instant closed, Instant now, ZoneId zone) {
    var minutes = Math.max(0, Duration.between(closed, now).toMinutes());
    var day = LocalDate.ofInstant(closed, zone);
    var days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone));
    if (minutes < 60) {
      return Message.of("ui.first.minutes", minutes);
    }
    if (days < 7) {
      return days == 0
          ? Message.of("ui.first.hours", minutes / 60)
          : Message.of("ui.first.days", days);
    }
    return Message.of("ui.first.date", day);
  }
}
