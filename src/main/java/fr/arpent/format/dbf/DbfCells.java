package fr.arpent.format.dbf;

import fr.arpent.format.sheet.NumberText;
import fr.arpent.format.sheet.Oddities;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;

/** Makes cells of the fields of dBASE records. For one file. */
final class DbfCells {
  private final ByteBuffer bytes;
  private final Charset charset;
  private final boolean foxPro;
  private final Oddities oddities;

  DbfCells(byte[] bytes, Charset charset, boolean foxPro, Oddities oddities) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.charset = charset;
    this.foxPro = foxPro;
    this.oddities = oddities;
  }

  /**
   * The cell of {@code field} in the record that begins at {@code record}.
   *
   * @param row the record's number, counted from 1, to say where something is odd
   * @param column counted from 1
   */
  Cell cell(DbfField field, int record, int row, int column) {
    var at = record + field.offset();
    if (field.isMemo(foxPro)) {
      return memo(text(at, field.length()), row, column);
    }
    return switch (field.type()) {
      case 'N', 'F' -> number(text(at, field.length()).strip(), row, column);
      case 'D' -> day(text(at, field.length()).strip(), row, column);
      case 'L' -> truth(bytes.get(at));
      case 'I', '+' -> amount(BigDecimal.valueOf(bytes.getInt(at)));
      case 'Y' -> amount(BigDecimal.valueOf(bytes.getLong(at), 4));
      case 'B', 'O' -> binary(bytes.getDouble(at));
      case 'T', '@' -> moment(at);
      default -> characters(at, field.length(), row, column);
    };
  }

  /** Padding to the width of the field is no content; spaces in front may be. */
  private Cell characters(int at, int length, int row, int column) {
    var text = text(at, length);
    if (text.indexOf('\uFFFD') >= 0) {
      oddities.add("format.dbf.bad-byte", charset.name(), row, column);
    }
    return Cell.text(text);
  }

  private Cell number(String text, int row, int column) {
    if (text.startsWith("*")) {
      oddities.add("format.dbf.overflow", text, row, column);
      return Cell.text(text);
    }
    if (text.matches("0\\d+")) {
      return Cell.text(text);
    }
    return NumberText.exact(text)
        .map(number -> new Cell(number, CellKind.NUMBER))
        .orElseGet(() -> Cell.text(text));
  }

  private Cell day(String text, int row, int column) {
    if (text.isEmpty() || text.matches("0+")) {
      return Cell.EMPTY;
    }
    try {
      if (text.matches("\\d{8}")) {
        var day =
            LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6)));
        return new Cell(day.toString(), CellKind.DATE);
      }
    } catch (DateTimeException _) {
      // told below like any other text that is no date
    }
    oddities.add("format.dbf.no-date", text, row, column);
    return Cell.text(text);
  }

  private static Cell truth(byte letter) {
    return switch (letter) {
      case 'T', 't', 'Y', 'y' -> new Cell("true", CellKind.BOOLEAN);
      case 'F', 'f', 'N', 'n' -> new Cell("false", CellKind.BOOLEAN);
      default -> Cell.EMPTY;
    };
  }

  private Cell moment(int at) {
    var day = bytes.getInt(at);
    var millis = bytes.getInt(at + 4);
    if (day <= 0 || millis < 0) {
      return Cell.EMPTY;
    }
    var date = LocalDate.MIN.with(JulianFields.JULIAN_DAY, day);
    var time = LocalTime.MIDNIGHT.plus(millis, ChronoUnit.MILLIS);
    return new Cell(
        date + "T" + time + (time.getSecond() == 0 && time.getNano() == 0 ? ":00" : ""),
        CellKind.DATE);
  }

  private Cell memo(String reference, int row, int column) {
    if (!reference.isBlank() && !reference.strip().matches("0+")) {
      oddities.add("format.dbf.memo", "", row, column);
    }
    return Cell.EMPTY;
  }

  private static Cell binary(double value) {
    return Double.isFinite(value) ? amount(BigDecimal.valueOf(value)) : Cell.EMPTY;
  }

  private static Cell amount(BigDecimal number) {
    return new Cell(NumberText.exact(number.toPlainString()).orElseThrow(), CellKind.NUMBER);
  }

  /** Without the padding of the field. */
  private String text(int at, int length) {
    var end = at + length;
    while (end > at && (bytes.get(end - 1) == ' ' || bytes.get(end - 1) == 0)) {
      end--;
    }
    return new String(bytes.array(), at, end - at, charset);
  }
}
