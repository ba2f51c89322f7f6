package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a cell's kind is worth when a table leaves as a workbook: a number is one that can be added
 * up, but only where reading the workbook gives the very same text again.
 */
class KindsInSheetsTest {
  private static final String PARTS = "0123456789-+.,:TZ eE /";

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 12",
    "NUMBER, -0.5",
    "NUMBER, 1E+300",
    "DATE, 2024-02-29",
    "DATE, 2024-02-29T13:05:09",
    "DATE, 2024-02-29T13:05:09.25",
    "DATE, 13:05:09",
    "BOOLEAN, true",
  })
  void aValueOfItsKindKeepsIt(CellKind kind, String text) {
    for (var name : List.of("a.xlsx", "a.ods")) {
      assertThat(again(name, new Cell(text, kind))).as(name).isEqualTo(new Cell(text, kind));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 01004",
    "NUMBER, 1.50",
    "NUMBER, '1,5'",
    "NUMBER, +33",
    "NUMBER, 1e3",
    "NUMBER, 12345678901234567890",
    "NUMBER, NaN",
    "NUMBER, nc",
    "DATE, 12/03/2024",
    "DATE, 2023-02-29",
    "DATE, 2024-3-1",
    "DATE, 2024-02-29T13:05:09+02:00",
    "DATE, 2024-02-29T13:05",
    "DATE, 13:05",
    "DATE, 13:05:09.100",
    "DATE, 24:00:00",
    "DATE, 1789-07-14",
    "DATE, 1900-01-01",
    "DATE, 12024-01-01",
    "DATE, -0044-03-15",
    "BOOLEAN, oui",
    "BOOLEAN, TRUE",
  })
  void whatCannotKeepItsTextOtherwiseStaysTheTextItIs(CellKind kind, String text) {
    for (var name : List.of("a.xlsx", "a.ods")) {
      assertThat(again(name, new Cell(text, kind)).text()).as(name).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.ods"})
  void noTextIsEverChanged(String name) {
    Cases.run(
        40,
        random -> {
          var builder = new TableBuilder(List.of("a"));
          for (var row = 2; row < 100; row++) {
            builder.startRow(row);
            builder.cell(new Cell(text(random), CellKind.of((byte) random.nextInt(4))));
            builder.endRow();
          }
          var table = builder.build(new TableId("t1"), "x");
          var bytes = FormatFiles.write(name, table, WriteOptions.STANDARD);
          var told = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
          var read = FormatFiles.read(name, bytes, told).table();
          assertThat(FormatFiles.rows(read)).isEqualTo(FormatFiles.rows(table));
        });
  }

  /** Figures and signs, now and then nearly a date or a number. */
  private static String text(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> date(random);
      case 1 -> time(random);
      case 2 -> date(random) + "T" + time(random);
      default -> {
        var text = new StringBuilder("1");
        for (var left = random.nextInt(8); left > 0; left--) {
          text.append(PARTS.charAt(random.nextInt(PARTS.length())));
        }
        yield text.toString();
      }
    };
  }

  private static String date(Random random) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        random.nextInt(1880, 2100),
        random.nextInt(14),
        random.nextInt(33));
  }

  private static String time(Random random) {
    var time = String.format(Locale.ROOT, "%02d:%02d", random.nextInt(26), random.nextInt(61));
    return switch (random.nextInt(4)) {
      case 0 -> time;
      case 1 -> time + ":00";
      case 2 -> time + String.format(Locale.ROOT, ":%02d", random.nextInt(61));
      default ->
          time + String.format(Locale.ROOT, ":%02d.%d", random.nextInt(60), random.nextInt(10_000));
    };
  }

  private static Cell again(String name, Cell cell) {
    var builder = new TableBuilder(List.of("a"));
    builder.startRow(2);
    builder.cell(cell);
    builder.endRow();
    var bytes =
        FormatFiles.write(name, builder.build(new TableId("t1"), "x"), WriteOptions.STANDARD);
    var told = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    return ((TextColumn) FormatFiles.read(name, bytes, told).table().columns().getFirst()).cell(0);
  }
}
