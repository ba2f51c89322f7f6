package fr.arpent.ui.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.tidy.EmptyUnknown;
import fr.arpent.format.tidy.Tidy;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TidyModelTest {
  private static final String TEXT =
      """
      id;nom;places;;vide
      1;Gare;4;;
      ;;;;
      2;NULL;6;;
      id;nom;places;;
      3;Lac;8;;
      Total;;18;;
      """;

  @Test
  void eachThingComesWithExamplesAndWhatTakesNothingAwayIsTicked() {
    var model = new TidyModel(read(TEXT), List.of());
    assertThat(model.lines())
        .extracting(l -> words(l) + " " + l.ticked().get())
        .containsExactly(
            "repeated-headers true",
            "totals false",
            "blank-rows true",
            "nameless-columns true",
            "empty-columns false",
            "unknown false");
    assertThat(model.lines())
        .extracting(TidyLine::examples)
        .contains(
            List.of(Message.of("ui.tidy.row", 7, "Total · 18")),
            List.of(Message.of("ui.tidy.row-blank", 3)),
            List.of(Message.of("ui.tidy.column-nameless", 4)),
            List.of(Message.of("ui.tidy.column", "vide")));
    assertThat(model.ticked().get()).isEqualTo(3);
  }

  @Test
  void whatIsTickedIsOneStepAndUnknownValuesOneEachBefore() {
    var model = new TidyModel(read(TEXT), List.of());
    model.lines().get(1).ticked().set(true);
    model.lines().getLast().ticked().set(true);
    model.lines().get(3).ticked().set(false);
    assertThat(model.operations())
        .containsExactly(
            model.lines().getLast().proposal().operation(),
            new Tidy(new TableId("t1"), List.of("repeated-headers", "totals", "blank-rows")));
    assertThat(model.operations().getFirst()).isInstanceOf(EmptyUnknown.class);
  }

  @Test
  void nothingToTidyIsNoLine() {
    var model = new TidyModel(read("id;nom\n1;Gare\n"), List.of());
    assertThat(model.lines()).isEmpty();
    assertThat(model.operations()).isEmpty();
  }

  @Test
  void workbooksOfferTheSameAsText() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("S");
      var lines = TEXT.split("\n", -1);
      for (var i = 0; i < lines.length; i++) {
        var cells = lines[i].split(";", -1);
        var row = sheet.createRow(i);
        for (var c = 0; c < cells.length; c++) {
          if (!cells[c].isEmpty()) {
            row.createCell(c).setCellValue(cells[c]);
          }
        }
      }
      book.write(out);
      assertThat(reading(new Source("a.xlsx", out.toByteArray())).proposals())
          .extracting(p -> p.what().code())
          .contains(
              "format.tidy.repeated-headers.found",
              "format.tidy.totals.found",
              "format.tidy.blank-rows.found",
              "format.unknown.found");
    }
  }

  private static String words(TidyLine line) {
    return line.proposal().operation() instanceof Tidy tidy
        ? String.join("+", tidy.what())
        : "unknown";
  }

  private static Table read(String text) {
    return reading(new Source("a.csv", text.getBytes(StandardCharsets.UTF_8))).table();
  }

  private static Reading reading(Source source) {
    return Tidyings.offer(
        Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE));
  }
}
