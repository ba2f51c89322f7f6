package fr.arpent.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Progress;
import fr.arpent.step.edit.TextSearch;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchesTest {

  /** The cells in the order of reading are those that looking at each one gives. */
  @Test
  void findsWhatLookingAtEveryCellFinds() {
    for (var seed = 0L; seed < 60; seed++) {
      var random = new Random(seed);
      var table = table(random);
      var rows = RowView.all(table).only(_ -> random.nextInt(4) > 0);
      var search = new TextSearch("é", random.nextBoolean(), random.nextBoolean());
      var matches = Matches.of(question(table, rows, search, "x"), Progress.NONE);
      var wanted = byHand(table, rows, search);
      assertThat(matches.size()).as("seed %d", seed).isEqualTo(wanted.size());
      for (var i = 0; i < wanted.size(); i++) {
        assertThat(matches.at(i)).as("seed %d, %d", seed, i).isEqualTo(wanted.get(i));
        assertThat(matches.indexOf(wanted.get(i))).as("seed %d, %d", seed, i).contains(i);
      }
      assertThat(matches.becoming().stream().mapToInt(Becoming::cells).sum())
          .as("seed %d", seed)
          .isEqualTo(wanted.size());
    }
  }

  @Test
  void tellsWhatWouldBecomeOfEachTextTheMostFrequentFirst() {
    var table =
        Sheets.table(
            List.of("type", "note"),
            List.of(
                List.of("Arceau", "arceaux"), List.of("ARCEAU", ""), List.of("Arceau", "autre")));
    var search = new TextSearch("arceau", false, false);
    var matches =
        Matches.of(question(table, RowView.all(table), search, "râtelier"), Progress.NONE);
    assertThat(matches.becoming())
        .containsExactly(
            new Becoming("type", "Arceau", "râtelier", 2),
            new Becoming("type", "ARCEAU", "râtelier", 1),
            new Becoming("note", "arceaux", "râtelierx", 1));
    assertThat(matches.columns()).hasSize(2);
    assertThat(matches.indexOf(new CellRef(table.columns().get(1).id(), new RowId(1)))).isEmpty();
  }

  @Test
  void stopsWhenNobodyWantsItAnyMore() {
    var table = Sheets.table(List.of("a"), List.of(List.of("x")));
    var question = question(table, RowView.all(table), new TextSearch("x", true, false), null);
    assertThatThrownBy(() -> Matches.of(question, (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static Question question(
      Table table, RowView rows, TextSearch search, @Nullable String by) {
    var columns = table.columns().stream().map(TextColumn.class::cast).toList();
    return new Question(search, columns, rows, by);
  }

  private static List<CellRef> byHand(Table table, RowView rows, TextSearch search) {
    var cells = new ArrayList<CellRef>();
    for (var line = 0; line < rows.size(); line++) {
      for (var column : table.columns()) {
        var text = column.text(rows.slot(line));
        if (!text.isEmpty() && search.pattern().matcher(text).find()) {
          cells.add(new CellRef(column.id(), new RowId(rows.slot(line))));
        }
      }
    }
    return cells;
  }

  private static Table table(Random random) {
    var texts = List.of("", "é", "e", "été", "E\u0301", "a", "fée", "b");
    var rows =
        IntStream.range(0, random.nextInt(30))
            .mapToObj(
                _ ->
                    IntStream.range(0, 3)
                        .mapToObj(_ -> texts.get(random.nextInt(texts.size())))
                        .toList())
            .toList();
    return Sheets.table(List.of("a", "b", "c"), rows);
  }
}
