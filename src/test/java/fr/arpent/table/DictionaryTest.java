package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void givesEachDistinctCellOneCodeForEver() {
    Cases.run(
        20,
        random -> {
          var dictionary = new Dictionary();
          var codes = new HashMap<Cell, Integer>();
          for (var i = 0; i < 3000; i++) {
            var kind = CellKind.of((byte) random.nextInt(4));
            var text = Cases.text(random) + random.nextInt(500);
            var cell = new Cell(text, kind);
            var code = dictionary.code(cell);
            assertThat(codes.computeIfAbsent(cell, _ -> code)).isEqualTo(code);
          }
          codes.forEach(
              (cell, code) -> {
                assertThat(dictionary.cell(code)).isEqualTo(cell);
                assertThat(dictionary.find(cell)).isEqualTo(code);
              });
          assertThat(dictionary.size()).isEqualTo(codes.size() + 2);
        });
  }

  @Test
  void knowsTheEmptyAndTheAbsentCell() {
    var dictionary = new Dictionary();
    assertThat(dictionary.code("")).isEqualTo(Dictionary.EMPTY);
    assertThat(dictionary.text(Dictionary.ABSENT)).isEmpty();
    assertThat(dictionary.find(Cell.text("absent"))).isEqualTo(-1);
  }

  @Test
  void keepsTextsLargerThanABlockAndThoseAfter() {
    var dictionary = new Dictionary();
    var large = "é".repeat(1_500_000);
    var first = dictionary.code("avant");
    var code = dictionary.code(large);
    var after = dictionary.code("après");
    assertThat(dictionary.text(code)).isEqualTo(large);
    assertThat(dictionary.text(first)).isEqualTo("avant");
    assertThat(dictionary.text(after)).isEqualTo("après");
    assertThat(dictionary.byteLength(code)).isEqualTo(3_000_000);
  }
}
