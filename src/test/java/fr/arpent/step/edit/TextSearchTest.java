package fr.arpent.step.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {

  @ParameterizedTest
  @CsvSource({
    "ecole, École Jules-Ferry",
    "ÉCOLE, ecole du lac",
    "l'ete, place de l’Été",
    "rue du, RUE\u00a0DU Lac",
    "(bis), 12 (bis)",
    "a.b, a.b",
    "noel, NOE\u0308L"
  })
  void caseAccentsBlanksAndApostrophesDoNotCount(String wanted, String cell) {
    assertThat(new TextSearch(wanted, false, false).pattern().matcher(cell).find()).isTrue();
  }

  @Test
  void exactMeansExact() {
    var exact = new TextSearch("École", true, false);
    assertThat(exact.pattern().matcher("École du lac").find()).isTrue();
    assertThat(exact.pattern().matcher("école du lac").find()).isFalse();
    assertThat(exact.pattern().matcher("Ecole du lac").find()).isFalse();
  }

  @Test
  void signsOfPatternsMeanThemselves() {
    assertThat(new TextSearch("a.b", false, false).pattern().matcher("axb").find()).isFalse();
    assertThat(new TextSearch("\\E(", true, false).pattern().matcher("x\\E(").find()).isTrue();
  }

  @Test
  void aWholeCellHasNothingMore() {
    var whole = new TextSearch("arceau", false, true);
    assertThat(whole.pattern().matcher("ARCEAU").find()).isTrue();
    assertThat(whole.pattern().matcher("ARCEAUX").find()).isFalse();
    assertThat(whole.pattern().matcher("ARCEAU\n").find()).isFalse();
  }

  @Test
  void everyPlaceIsReplacedAndSignsInTheNewTextMeanThemselves() {
    var search = new TextSearch("av", false, false);
    assertThat(search.replaced(search.pattern(), "Av. de l’Av", "$1\\"))
        .isEqualTo("$1\\. de l’$1\\");
  }
}
