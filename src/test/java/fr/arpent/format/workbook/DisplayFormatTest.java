package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.format.workbook.DisplayFormat.Kind;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "dd/mm/yyyy ~ DATE",
        "[$-40C]d mmmm yyyy;@ ~ DATE",
        "mmm-yy ~ DATE",
        "jj/mm/aaaa ~ DATE",
        "mm ~ DATE",
        "dd/mm/yyyy\\ hh:mm ~ DATE_TIME",
        "m/d/yy h:mm AM/PM ~ DATE_TIME",
        "hh\"h\"mm ~ TIME",
        "mm:ss.0 ~ TIME",
        "[h]:mm ~ DURATION",
        "[mm]:ss ~ DURATION",
        "00000 ~ ZEROS",
        "000\\ 000\\ 000\\ 00000 ~ ZEROS",
        "0#\" \"##\" \"##\" \"##\" \"##;@ ~ ZEROS",
        "\"TRUE\";\"TRUE\";\"FALSE\" ~ TRUTH",
        "General ~ NUMBER",
        "Standard ~ NUMBER",
        "0 ~ NUMBER",
        "0.00 ~ NUMBER",
        "#,##0.00\\ \"jours de dépôt\" ~ NUMBER",
        "[Red]#,##0 ~ NUMBER",
        "_-* #,##0.00\\ [$€-40C]_-;-* #,##0.00 ~ NUMBER",
        "0.00E+00 ~ NUMBER",
        "@ ~ NUMBER",
        "`` ~ NUMBER",
      })
  void knowsWhatAFormatShows(String code, Kind kind) {
    assertThat(DisplayFormat.of(code).kind()).isEqualTo(kind);
  }

  @Test
  void countsTheDigitsThatAreShown() {
    assertThat(DisplayFormat.of("00000").digits()).isEqualTo(5);
    assertThat(DisplayFormat.of("000 000 000 00000").digits()).isEqualTo(14);
    assertThat(DisplayFormat.of("0# ## ## ## ##").digits()).isEqualTo(10);
  }

  @Test
  void agreesWithPoiOnTheFormatsOfEveryWorkbook() {
    for (var id = 0; id < BuiltinFormats.getAll().length; id++) {
      var code = BuiltinFormats.getBuiltinFormat(id);
      if (!code.startsWith("reserved")) {
        assertThat(CellStyles.builtin(id).kind().isDate())
            .as(code)
            .isEqualTo(DateUtil.isADateFormat(id, code));
      }
    }
  }
}
