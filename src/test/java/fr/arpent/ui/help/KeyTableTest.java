package fr.arpent.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.Scope;
import fr.arpent.ui.grid.GridCommand;
import fr.arpent.ui.visit.RoundKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  @Test
  void holdsEveryKeyOfTheListsInBothLanguages() {
    for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var table = KeyTable.in(Texts.in(language), RoundKeys.USUAL);
      var everywhere = table.sections().get(0).lines();
      assertThat(everywhere)
          .hasSize(
              (int)
                  Arrays.stream(Command.values())
                      .filter(c -> c.scope() == Scope.EVERYWHERE && !c.keys().isEmpty())
                      .count());
      assertThat(table.sections().get(1).lines())
          .hasSizeGreaterThanOrEqualTo(GridCommand.values().length);
      assertThat(table.sections().stream().flatMap(s -> s.lines().stream()))
          .allSatisfy(
              line -> {
                assertThat(line.what()).isNotBlank().doesNotContain("ui.");
                assertThat(line.keys()).isNotBlank().doesNotContain("ui.", "{", "_");
              });
    }
  }

  @Test
  void namesKeysAsTheKeyboardNamesThem() {
    var table = KeyTable.in(Texts.in(Locale.FRENCH), RoundKeys.USUAL);
    assertThat(lines(table))
        .contains(
            new KeyTable.Line("Rétablir", "Ctrl Y, Ctrl Maj Z"),
            new KeyTable.Line("Cellule suivante", "Tab"));
  }

  @Test
  void isFoundByWordsOrByKey() {
    var table = KeyTable.in(Texts.in(Locale.FRENCH), RoundKeys.USUAL);
    assertThat(lines(table.holding("retablir"))).hasSize(1);
    assertThat(lines(table.holding("F8"))).hasSize(2);
    assertThat(table.holding("zzz").sections()).isEmpty();
  }

  private static List<KeyTable.Line> lines(KeyTable table) {
    return table.sections().stream().flatMap(s -> s.lines().stream()).toList();
  }
}
