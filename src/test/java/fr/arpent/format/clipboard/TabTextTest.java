package fr.arpent.format.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TabTextTest {

  @Test
  void readsWhatSpreadsheetsCopy() {
    assertThat(TabText.read("a\tb\r\nc\td\r\n"))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(TabText.read("a\t\n\tb")).containsExactly(List.of("a", ""), List.of("", "b"));
    assertThat(TabText.read("\"deux\nlignes\"\tx")).containsExactly(List.of("deux\nlignes", "x"));
    assertThat(TabText.read("\"il dit \"\"oui\"\"\"")).containsExactly(List.of("il dit \"oui\""));
    assertThat(TabText.read("a\r\rb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    assertThat(TabText.read("")).isEmpty();
    assertThat(TabText.read("\t")).containsExactly(List.of("", ""));
  }

  @Test
  void leavesQuotesThatNobodyAdded() {
    assertThat(TabText.read("\"Le Lac\"\tx")).containsExactly(List.of("\"Le Lac\"", "x"));
    assertThat(TabText.read("tube 5\"\tx")).containsExactly(List.of("tube 5\"", "x"));
    assertThat(TabText.read("\"jamais fermé\tx")).containsExactly(List.of("\"jamais fermé", "x"));
  }

  @Test
  void givesBackWhateverWasWritten() {
    var seed = 8L;
    var random = new Random(seed);
    for (var i = 0; i < 500; i++) {
      var rows = rows(random);
      assertThat(TabText.read(TabText.write(rows))).as("seed %d, %d", seed, i).isEqualTo(rows);
    }
  }

  private static List<List<String>> rows(Random random) {
    var letters = "ab \"\t\n\ré;";
    var rows = new ArrayList<List<String>>();
    var columns = 1 + random.nextInt(4);
    for (var r = 0; r <= random.nextInt(4); r++) {
      var row = new ArrayList<String>();
      for (var c = 0; c < columns; c++) {
        var cell = new StringBuilder();
        for (var n = random.nextInt(6); n > 0; n--) {
          cell.append(letters.charAt(random.nextInt(letters.length())));
        }
        row.add(cell.toString());
      }
      rows.add(row);
    }
    return rows;
  }
}
