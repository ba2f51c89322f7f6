package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import fr.arpent.Cases;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellJsonTest {

  @Test
  void anyCellComesBackThroughText() {
    Cases.run(
        200,
        random -> {
          var cells = new ArrayList<Cell>();
          for (var left = random.nextInt(10); left > 0; left--) {
            cells.add(Changes.cell(random));
          }
          var text = CellJson.write(cells).toString();
          assertThat(CellJson.read(JsonParser.parseString(text).getAsJsonArray())).isEqualTo(cells);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000",
        "a\u0000b",
        "\ud83d",
        "\udc4d\ud83d",
        "👍",
        "\u2028",
        "</script>",
        "\\u0041",
        "null",
        "1",
        "true",
        "{\"kind\":1}",
        "\u007f\u0001"
      })
  void textsAtTheEdgesComeBack(String text) {
    for (var kind : CellKind.values()) {
      var cell = new Cell(text, kind);
      var json = JsonParser.parseString(CellJson.write(cell).toString());
      assertThat(CellJson.read(json)).isEqualTo(cell);
    }
  }

  @Test
  void twoMegabytesComeBack() {
    var cell = Cell.text("é\"\n".repeat(700_000));
    assertThat(CellJson.read(JsonParser.parseString(CellJson.write(cell).toString())))
        .isEqualTo(cell);
  }

  /** The form in project files. */
  @Test
  void aTextIsAStringAndAnotherKindAnObject() {
    var cells = List.of(Cell.text("12"), new Cell("12", CellKind.NUMBER));
    assertThat(CellJson.write(cells)).hasToString("[\"12\",{\"text\":\"12\",\"kind\":\"number\"}]");
  }

  @Test
  void aKindOfANewerProgramIsRefused() {
    var json = JsonParser.parseString("{\"text\":\"1\",\"kind\":\"colour\"}");
    assertThatThrownBy(() -> CellJson.read(json)).isInstanceOf(IllegalArgumentException.class);
  }
}
