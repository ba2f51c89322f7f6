package fr.arpent.format.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.base.ProblemException;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of sheets in any order: what is counted is what is read, and no row is lost. */
class SheetProbeTest {
  private static final TableId ID = new TableId("t1");

  @Test
  void countsWhatWouldBeRead() {
    Cases.run(
        300,
        random -> {
          var rows = sheet(random);
          var probe = new SheetProbe();
          rows.forEach(row -> probe.row(row.number(), row.cells()));
          var table = assembled(rows, ReadOptions.GUESS).table();
          assertThat(probe.rowsBelow()).isEqualTo(table.rowCount());
          assertThat(probe.labels())
              .isEqualTo(
                  table.columns().stream().map(Column::label).filter(Objects::nonNull).toList());
        });
  }

  /** Above, header, below: together they are the sheet again, whatever row is told to be it. */
  @Test
  void noRowIsLostOrDoubled() {
    Cases.run(
        300,
        random -> {
          var rows = sheet(random);
          var told = random.nextInt(rows.size() + 1);
          var options =
              random.nextBoolean()
                  ? ReadOptions.GUESS
                  : ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, Integer.toString(told));
          var found = assembled(rows, options);
          var table = found.table();
          var again = new ArrayList<>(table.preamble().rows());
          if (table.columns().stream().anyMatch(c -> c.label() != null)) {
            again.add(
                table.columns().stream().map(Column::label).filter(Objects::nonNull).toList());
          }
          table
              .rowSlots()
              .mapToObj(slot -> table.columns().stream().map(c -> c.text(slot)).toList())
              .forEach(again::add);
          assertThat(again.stream().map(SheetProbeTest::trimmed))
              .isEqualTo(rows.stream().map(r -> trimmed(texts(r))).toList());
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 150, 200, 201, 700})
  void aHeaderCanBeToldHoweverFarDown(int row) {
    var rows =
        IntStream.rangeClosed(1, 800)
            .mapToObj(i -> RawRow.of(i, "a" + i, i == row ? "nom" : "b" + i))
            .toList();
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, Integer.toString(row));
    var table = assembled(rows, options).table();
    assertThat(table.columns()).extracting(Column::label).containsExactly("a" + row, "nom");
    assertThat(table.preamble().rows()).hasSize(row - 1);
    assertThat(table.rowCount()).isEqualTo(800 - row);
    assertThat(table.sourceRow(0)).isEqualTo(row + 1);
  }

  @Test
  void aRowBeyondTheLastIsRefusedWithTheNumberOfRows() {
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "4");
    assertThatThrownBy(() -> assembled(List.of(RawRow.of(1, "a"), RawRow.of(2, "b")), options))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().facts()).containsExactly(2);
              assertThat(e.problem().place().row()).isEqualTo(4);
            });
  }

  private static TableAssembler.Assembled assembled(List<RawRow> rows, ReadOptions options) {
    var assembler = new TableAssembler(options);
    rows.forEach(row -> assembler.row(row.number(), row.cells()));
    return assembler.finish(ID, "essai");
  }

  /** Titles, blank rows, a header or none, data with holes: as people make them. */
  private static List<RawRow> sheet(Random random) {
    var rows = new ArrayList<RawRow>();
    var width = 1 + random.nextInt(5);
    var height = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 20);
    for (var number = 1; number <= height; number++) {
      var cells = new ArrayList<Cell>();
      for (var left = random.nextInt(width + 1); left > 0; left--) {
        cells.add(cell(random));
      }
      rows.add(new RawRow(number, cells));
    }
    return rows;
  }

  private static Cell cell(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Cell.EMPTY;
      case 1 -> Cell.text(Integer.toString(random.nextInt(3000)));
      case 2 -> Cell.text("2021-0" + (1 + random.nextInt(9)) + "-12");
      default -> Cell.text("mot " + random.nextInt(30));
    };
  }

  private static List<String> texts(RawRow row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  private static List<String> trimmed(List<String> row) {
    var end = row.size();
    while (end > 0 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }
}
