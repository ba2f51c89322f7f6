package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.WriteOptions;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of tables as names of sheets, which Excel is strict about. */
class SheetNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Parkings vélo|Parkings vélo",
        "2021/2022|2021 2022",
        "Rues [A]: fin?|Rues A fin",
        "'''cité''|cité",
        "' cité '|cité",
        "a\\b*c|a b c",
        "???|1",
        "\"\"|1",
        "\" \"|1",
        "l'église|l'église",
        "Parkings vélo de la ville en 2026|Parkings vélo de la ville en 20",
        "History|History 1", // a name that Excel keeps for itself
        "history|history 1",
        "Historique|Historique",
      })
  void isChangedAsLittleAsExcelAsks(String name, String sheet) {
    assertThat(SheetName.of(name)).isEqualTo(sheet);
  }

  @Test
  void aSignOfTwoHalvesIsNotCut() {
    assertThat(SheetName.of("x".repeat(30) + "😀")).isEqualTo("x".repeat(30));
    assertThat(SheetName.of("x".repeat(29) + "😀")).isEqualTo("x".repeat(29) + "😀");
  }

  @Test
  void isOneThatExcelTakesWhateverTheTableIsCalled() {
    var signs = "ab é'/\\[]:*?😀\n\t\u0000 History";
    Cases.run(
        2_000,
        random -> {
          var name = new StringBuilder();
          for (var left = random.nextInt(40); left > 0; left--) {
            var at = random.nextInt(signs.length());
            name.appendCodePoint(signs.codePointAt(at));
          }
          var sheet = SheetName.of(name.toString());
          WorkbookUtil.validateSheetName(sheet);
          assertThat(SheetName.of(sheet)).isEqualTo(sheet).isEqualTo(sheet.strip());
        });
  }

  @ParameterizedTest
  @CsvSource({"a.xlsx", "a.ods"})
  void isReadBack(String file) {
    var names = new String[] {"x".repeat(30) + "😀", "Été & <Hiver>", "l'\"église\""};
    for (var name : names) {
      var table = Tables.of("a", "1").named(Tables.ID, name);
      var bytes = FormatFiles.write(file, table, WriteOptions.STANDARD);
      assertThat(
              FormatFiles.read(file, bytes, ReadOptions.GUESS)
                  .recognised()
                  .parts()
                  .getFirst()
                  .name())
          .isEqualTo(SheetName.of(name));
    }
  }
}
