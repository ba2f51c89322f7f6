package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcelTextTest {

  @Test
  void whatXmlCannotHoldIsEscaped() {
    assertThat(ExcelText.encode("a\u0001b\r\n\tc")).isEqualTo("a_x0001_b_x000D_\n\tc");
    assertThat(ExcelText.encode("_x0041_ et _x")).isEqualTo("_x005F_x0041_ et _x");
    assertThat(ExcelText.encode("😀\uD83D")).isEqualTo("😀_xD83D_");
    assertThat(ExcelText.decode("a_x000d_b _xZZZZ_ $1")).isEqualTo("a\rb _xZZZZ_ $1");
  }

  @Test
  void decodingGivesBackAnyText() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var letters = "_x0041FGé\u0001\r\n\uFFFE ";
    for (var i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (var k = random.nextInt(12); k > 0; k--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(ExcelText.decode(ExcelText.encode(text.toString())))
          .as("seed %d", seed)
          .isEqualTo(text.toString());
    }
  }
}
