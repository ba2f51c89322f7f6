package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts on their way into and out of a cell. */
class CellTextTest {

  @Test
  void lineBreaksAndControlsComeBackFromTheField() {
    var text = "un\ndeux\ttrois\r\nquatre\u007f";
    var line = LineText.of(text);
    assertThat(line.shown(text)).isEqualTo("un↵deux␉trois␍↵quatre␡");
    assertThat(line.kept(line.shown(text))).isEqualTo(text);
    assertThat(line.lineBreak()).isEqualTo("↵");
  }

  @Test
  void aTextThatHoldsTheSignsItselfIsKeptExactly() {
    var seed = 31L;
    var random = new Random(seed);
    var letters = "a↵␉\n\t\r é␡\u007f😀";
    for (var i = 0; i < 300; i++) {
      var out = new StringBuilder();
      for (var n = random.nextInt(8); n > 0; n--) {
        out.append(letters.charAt(random.nextInt(letters.length())));
      }
      var text = out.toString();
      var line = LineText.of(text);
      assertThat(line.kept(line.shown(text))).as("seed %d, %d", seed, i).isEqualTo(text);
      assertThat(line.shown(text).chars()).noneMatch(c -> c < ' ' || c == 0x7f);
    }
  }

  @Test
  void oddSpacesAreTold() {
    assertThat(SpaceRun.of(" un  deux\u00a0trois "))
        .containsExactly(
            new SpaceRun("·", true),
            new SpaceRun("un", false),
            new SpaceRun("··", true),
            new SpaceRun("deux", false),
            new SpaceRun("°", true),
            new SpaceRun("trois", false),
            new SpaceRun("·", true));
    assertThat(SpaceRun.of("rue du Lac")).containsExactly(new SpaceRun("rue du Lac", false));
    assertThat(SpaceRun.of("a\nb").get(1)).isEqualTo(new SpaceRun("↵", true));
  }

  @Test
  void yesBecomesNoInTheSameWords() {
    assertThat(YesNo.flipped("true", List.of())).isEqualTo("false");
    assertThat(YesNo.flipped("Oui", List.of())).isEqualTo("Non");
    assertThat(YesNo.flipped("", List.of())).isEqualTo("true");
    assertThat(YesNo.flipped("", List.of("O", "N"))).isEqualTo("O");
    assertThat(YesNo.flipped("O", List.of("O", "N"))).isEqualTo("N");
    assertThat(YesNo.flipped("N", List.of("O", "N"))).isEqualTo("O");
  }

  @Test
  void choicesNarrowAsOneTypes() {
    var all = List.of("RATELIER", "ARCEAU", "ARCEAU VELO CARGO", "Râtelier haut");
    assertThat(Choices.matching(all, "rât")).containsExactly("RATELIER", "Râtelier haut");
    assertThat(Choices.matching(all, "velo")).containsExactly("ARCEAU VELO CARGO");
    assertThat(Choices.matching(all, "ar")).first().isEqualTo("ARCEAU");
    assertThat(Choices.matching(all, "")).isEqualTo(all);
    assertThat(Choices.matching(all, "xyz")).isEmpty();
  }
}
