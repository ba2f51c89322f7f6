package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "``, true",
        "` `, true",
        "`\t\r\n`, true",
        "`\u0000`, true",
        "`\u00a0`, true",
        "` \u202f\u00a0 `, true",
        "`x`, false",
        "` x`, false",
        "`\u00a0x`, false",
        "`\u00e9`, false",
        "`\u00a9`, false",
        "`\u2028`, false",
        "`\u202e`, false",
        "`👍`, false"
      })
  void blanksAreSeenWithoutDecoding(String text, String blank) {
    var dictionary = new Dictionary();
    dictionary.code("before");
    assertThat(dictionary.isBlank(dictionary.code(text))).isEqualTo(Boolean.valueOf(blank.strip()));
  }

  @Test
  void aTextOfAnotherKindIsAnotherCell() {
    var dictionary = new Dictionary();
    var text = dictionary.code("12");
    var number = dictionary.code(new Cell("12", CellKind.NUMBER));
    assertThat(number).isNotEqualTo(text);
    assertThat(dictionary.kind(number)).isEqualTo(CellKind.NUMBER);
    assertThat(dictionary.cell(text)).isEqualTo(Cell.text("12"));
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMarkAndNothingElseDoes() {
    var dictionary = new Dictionary();
    assertThat(dictionary.text(dictionary.code("a\ud83db"))).isEqualTo("a?b");
    assertThat(dictionary.text(dictionary.code("a\ud83d\udc4db"))).isEqualTo("a👍b");
    assertThat(dictionary.text(dictionary.code("\ufeff\uffff\u0000")))
        .isEqualTo("\ufeff\uffff\u0000");
  }

  /** The window reads a published version while the next step adds values. */
  @Test
  void codesHandedOverAreReadWhileOthersAreAdded() throws Exception {
    var dictionary = new Dictionary();
    var published = new AtomicInteger(2);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var writer =
          pool.submit(
              () -> {
                for (var i = 2; i < 60_000; i++) {
                  published.set(dictionary.code("valeur " + i) + 1);
                }
              });
      while (!writer.isDone()) {
        var last = published.get() - 1;
        if (last > 1) {
          assertThat(dictionary.text(last)).isEqualTo("valeur " + last);
          assertThat(dictionary.text(2 + last / 2)).isEqualTo("valeur " + (2 + last / 2));
        }
      }
      writer.get();
    }
    assertThat(dictionary.find(Cell.text("valeur 31337"))).isEqualTo(31337);
  }

  /** The numbers that stand in project files; changing one would read old files wrongly. */
  @Test
  void theTagsOfKindsNeverChange() {
    assertThat(CellKind.values()).extracting(CellKind::tag).containsExactly(tags());
    for (var kind : CellKind.values()) {
      assertThat(CellKind.of(kind.tag())).isEqualTo(kind);
    }
    assertThat(CellKind.DATE.tag()).isEqualTo((byte) 2);
  }

  private static Byte[] tags() {
    return new Byte[] {0, 1, 2, 3};
  }
}
