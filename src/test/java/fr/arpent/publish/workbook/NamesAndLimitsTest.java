package fr.arpent.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotated workbooks of tables with awkward names and cells longer than a workbook can hold. */
class NamesAndLimitsTest {
  private static final int LONGEST = 32_767;
  private static final String HEADER = "id|places|jour|accroche|couvert";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parkings",
        "",
        " ",
        "2021/2022",
        "_arpent",
        "_LISTES",
        "History",
        "l'été",
        "'''",
        "[x]:*?"
      })
  void everySheetHasANameOfItsOwn(String name) throws IOException {
    var table = Tables.of(HEADER, "1|2|2024-01-01|AUTRE|true").named(Tables.ID, name);
    try (var workbook = Annotated.read(Annotated.findings(table))) {
      var names =
          StreamSupport.stream(workbook.spliterator(), false)
              .map(Sheet::getSheetName)
              .map(sheet -> sheet.toLowerCase(Locale.ROOT))
              .toList();
      assertThat(names).doesNotHaveDuplicates().doesNotContain("", " ", "history");
      assertThat(Annotated.text(workbook.getSheetAt(0), 1, Layout.FIRST_COLUMN)).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "29, 31"})
  void noSignIsCutInHalfInAName(int letters, int length) throws IOException {
    var name = "x".repeat(letters) + "😀";
    var table = Tables.of(HEADER, "1|2|2024-01-01|AUTRE|true").named(Tables.ID, name);
    try (var workbook = Annotated.read(Annotated.findings(table))) {
      assertThat(workbook.getSheetName(0)).isEqualTo(name.substring(0, length));
    }
  }

  /** Signs of two halves and signs that are written with seven letters, around the limit. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "😀", "é", "\u0001", "_x0041_", "a😀"})
  void whatIsTooLongIsCutAtAWholeSign(String sign) throws IOException {
    for (var before : List.of("", "y", "yy")) {
      var text = before + sign.repeat(LONGEST / sign.length() + 3);
      var table = Tables.of(HEADER, text + "|2|2024-01-01|AUTRE|true");
      try (var workbook = Annotated.read(Annotated.findings(table))) {
        var kept = Annotated.text(workbook.getSheetAt(0), 1, Layout.FIRST_COLUMN);
        assertThat(text.startsWith(kept)).isTrue();
        assertThat(kept.length()).isBetween(LONGEST / 13 - 14, LONGEST);
        var halves = IntStream.range(0, kept.length()).map(kept::codePointAt);
        assertThat(halves.filter(p -> p == 0xFFFD || p == '?')).isEmpty();
        assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
      }
    }
  }
}
