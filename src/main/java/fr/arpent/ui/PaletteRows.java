package fr.arpent.ui;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.TellingColumn;
import fr.arpent.ui.find.RowJump;
import fr.arpent.ui.shell.PaletteLine;
import fr.arpent.ui.shell.PaletteLine.Group;
import fr.arpent.ui.shell.PaletteSource;
import fr.arpent.ui.shell.PaletteWords;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the table in front, by their number in the file or by what they are called. */
record PaletteRows(Hands hands) implements PaletteSource {
  private static final int SHOWN = 2;

  /** So many rows are looked through while one types. */
  private static final int MOST = 200_000;

  @Override
  public List<PaletteLine> find(String asked) {
    return hands.sheet().stream()
        .flatMap(s -> Stream.concat(numbered(s.table(), asked.strip()), named(s.table(), asked)))
        .limit(SHOWN)
        .toList();
  }

  private Stream<PaletteLine> numbered(Table table, String asked) {
    return !asked.matches("\\d{1,9}")
        ? Stream.empty()
        : table
            .rowSlots()
            .filter(slot -> table.sourceRow(slot) == Integer.parseInt(asked))
            .limit(1)
            .mapToObj(_ -> line(hands.words().say("ui.palette.to-row", asked), "", asked));
  }

  private Stream<PaletteLine> named(Table table, String asked) {
    return TellingColumn.of(table).stream().flatMap(column -> named(table, column, asked));
  }

  private Stream<PaletteLine> named(Table table, TextColumn column, String asked) {
    var words = PaletteWords.of(asked);
    return table
        .rowSlots()
        .limit(MOST)
        .filter(slot -> table.sourceRow(slot) > 0 && words.score(column.text(slot)) > 0)
        .limit(SHOWN)
        .mapToObj(
            slot -> {
              var number = String.valueOf(table.sourceRow(slot));
              var row = hands.words().say("ui.map.row", table.sourceRow(slot));
              return line(column.text(slot), row, number);
            });
  }

  private PaletteLine line(String name, String aside, String number) {
    return new PaletteLine(
        Group.PLACES, "corner-down-right", name, aside, "", true, () -> go(number));
  }

  private void go(String number) {
    new RowJump(hands.bench().desk()).to(number).ifPresent(hands.toasts()::note);
  }
}
