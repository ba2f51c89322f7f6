package fr.arpent.format.sheet;

import fr.arpent.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a cell is written as in a workbook. Only a cell whose kind is not text becomes anything but
 * text, and only when reading it again gives the same text: {@code 01004}, {@code =SUM(A1)}, a time
 * without seconds and 20 digits stay text.
 */
public sealed interface CellValue {

  /** A time of the day as workbooks are read: with seconds, and no more than milliseconds. */
  Pattern CLOCK = Pattern.compile("(?:.*T)?\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{0,2}[1-9])?");

  /** A text, which is never computed. */
  record Text(String text) implements CellValue {}

  /** A number. */
  record Amount(BigDecimal number) implements CellValue {}

  /** A day. */
  record Day(LocalDate day) implements CellValue {}

  /** A day and a time. */
  record Moment(LocalDateTime moment) implements CellValue {}

  /** A time of the day. */
  record Time(LocalTime time) implements CellValue {}

  /** A yes or no. */
  record Truth(boolean value) implements CellValue {}

  /** What {@code cell} is written as. */
  static CellValue of(Cell cell) {
    var typed =
        switch (cell.kind()) {
          case TEXT -> Optional.<CellValue>empty();
          case NUMBER -> amount(cell.text());
          case DATE -> date(cell.text());
          case BOOLEAN -> truth(cell.text());
        };
    return typed.orElseGet(() -> new Text(cell.text()));
  }

  private static Optional<CellValue> amount(String text) {
    return NumberText.exact(text).filter(text::equals).isEmpty() || NumberText.isTooLong(text)
        ? Optional.empty()
        : NumberText.parse(text).map(Amount::new);
  }

  private static Optional<CellValue> date(String text) {
    if (text.indexOf(':') > 0 && !CLOCK.matcher(text).matches()) {
      return Optional.empty();
    }
    if (text.indexOf('T') > 0) {
      return parsed(text, t -> new Moment(LocalDateTime.parse(t)));
    }
    return text.indexOf(':') > 0
        ? parsed(text, t -> new Time(LocalTime.parse(t)))
        : parsed(text, t -> new Day(LocalDate.parse(t)));
  }

  private static Optional<CellValue> truth(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(new Truth(text.equals("true")))
        : Optional.empty();
  }

  private static Optional<CellValue> parsed(String text, Function<String, CellValue> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
