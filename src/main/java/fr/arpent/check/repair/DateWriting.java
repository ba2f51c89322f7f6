package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.Moment;
import fr.arpent.schema.type.Strptime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a date as its field asks. What would lose a part of it (a time that is not midnight, the
 * day where only the year is asked for) is not proposed.
 */
final class DateWriting implements Repairer {
  private static final Message KIND = Message.of("check.repair.date");

  @Override
  public Proposal propose(String text, Field field) {
    if (!(field.type() instanceof DateType || field.type() instanceof DateTimeType)) {
      return Proposal.NONE;
    }
    var read = WrittenDate.read(text);
    var day = read.dayFirst().flatMap(moment -> written(moment, field));
    var month = read.monthFirst().flatMap(moment -> written(moment, field));
    if (day.isPresent() && month.isPresent()) {
      return day.equals(month) ? certain(day.get(), read) : either(day.get(), month.get(), read);
    }
    if (read.dayFirst().isPresent() && read.monthFirst().isPresent()) {
      return Proposal.NONE;
    }
    return day.or(() -> month).map(after -> certain(after, read)).orElse(Proposal.NONE);
  }

  private static Proposal certain(String after, WrittenDate read) {
    return new Proposal(read.witness(), after, "", KIND, List.of());
  }

  private static Proposal either(String day, String month, WrittenDate read) {
    return new Proposal(
        Fix.EITHER,
        day,
        month,
        KIND,
        List.of(meaning(read.dayFirst()), meaning(read.monthFirst())));
  }

  private static Message meaning(Optional<LocalDateTime> moment) {
    return Message.of("check.repair.meaning", moment.orElseThrow().toLocalDate());
  }

  private static Optional<String> written(LocalDateTime moment, Field field) {
    var text =
        switch (field.type()) {
          case DateType date -> day(moment, date);
          case DateTimeType date -> time(moment, date.pattern());
          default -> "";
        };
    return Optional.of(text).filter(t -> !t.isEmpty() && same(field.read(t).orNull(), moment));
  }

  private static String day(LocalDateTime moment, DateType type) {
    var pattern = type.pattern();
    return pattern == null
        ? moment.toLocalDate().toString()
        : pattern.write(new Moment(moment, null));
  }

  private static String time(LocalDateTime moment, @Nullable Strptime pattern) {
    return pattern == null
        ? new Strptime("%Y-%m-%dT%H:%M:%S").write(new Moment(moment, null))
        : pattern.write(new Moment(moment, null));
  }

  private static boolean same(@Nullable Object value, LocalDateTime moment) {
    return switch (value) {
      case null -> false;
      case Moment read ->
          read.local().equals(moment) && !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
      default ->
          value.equals(moment.toLocalDate()) && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    };
  }
}
