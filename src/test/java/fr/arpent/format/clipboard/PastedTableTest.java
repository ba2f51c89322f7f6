package fr.arpent.format.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies on the clipboard becomes a table as a file does. */
class PastedTableTest {

  @Test
  void cellsComeAsTheyWereCopied() {
    var pasted = paste("id\tnom\tnote\r\n01004\t\"Le Lac\"\t\"deux\nlignes\"\r\n2;3\té, à\t\r\n");
    assertThat(FormatFiles.labels(pasted.table())).containsExactly("id", "nom", "note");
    assertThat(FormatFiles.rows(pasted.table()))
        .containsExactly(
            List.of("01004", "\"Le Lac\"", "deux\nlignes"), List.of("2;3", "é, à", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "nom|places/Gare|12/Halle|8, 1, SURE",
    "Gare|12/Halle|8, 0, CHECK",
    "Gare|centre|12/Halle|nord|8, 0, CHECK",
    "Gare|centre/Halle|nord/Mairie|centre, 1, CHECK",
    "Parc 2021|||/id|nom|places|pose/1|Gare|12|2021-01-02, 2, CHECK",
  })
  void theFirstRowIsTheHeaderOnlyWhenItLooksLikeOne(String text, String row, Certainty certainty) {
    var guess = paste(cells(text)).recognised().guess(ReadOptions.HEADER_ROW).orElseThrow();
    assertThat(guess.value()).isEqualTo(row);
    assertThat(guess.certainty()).isEqualTo(certainty);
  }

  @Test
  void whatStandsBetweenCellsIsTheTabThatWasCopied() {
    var guess = paste(cells("Gare, nord|12/Halle|8")).recognised().guess(ReadOptions.DELIMITER);
    assertThat(guess.orElseThrow().value()).isEqualTo("\t");
    assertThat(guess.orElseThrow().certainty()).isEqualTo(Certainty.SURE);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 1", "2, 0"})
  void whichRowItIsCanBeCorrected(String told, int rows) {
    var source = PastedTable.of("collé", cells("Gare|12/Halle|8"));
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, told);
    var reading = Formats.all().read(source, options, new TableId("t1"), Progress.NONE);
    assertThat(reading.table().rowCount()).isEqualTo(rows);
  }

  @Test
  void linesWithoutATabAreATextFile() {
    var pasted = paste("id;nom\n1;Gare\n2;Halle\n");
    assertThat(FormatFiles.labels(pasted.table())).containsExactly("id", "nom");
    assertThat(FormatFiles.rows(paste("Gare\nHalle\n").table())).containsExactly(List.of("Halle"));
  }

  @Test
  void anyCellsComeThrough() {
    Cases.run(
        200,
        random -> {
          var rows = new ArrayList<List<String>>();
          rows.add(List.of("a", "b", "c"));
          for (var left = 1 + random.nextInt(6); left > 0; left--) {
            rows.add(List.of(Cases.text(random), Cases.text(random), Cases.text(random)));
          }
          rows.add(List.of("x", "y", "z"));
          var source = PastedTable.of("collé", TabText.write(rows));
          var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
          var table = Formats.all().read(source, options, new TableId("t1"), Progress.NONE).table();
          assertThat(FormatFiles.rows(table)).isEqualTo(rows.subList(1, rows.size()));
        });
  }

  private static String cells(String text) {
    return text.replace('|', '\t').replace('/', '\n');
  }

  private static Reading paste(String text) {
    var source = PastedTable.of("collé", text);
    return Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
  }
}
