package fr.arpent.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CrsTest {
  private static final List<Texts> LANGUAGES =
      List.of(Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH));

  @Test
  void everySystemHasANameInBothLanguages() {
    for (var texts : LANGUAGES) {
      assertThat(Crs.CATALOGUE).allMatch(crs -> texts.has(crs.name().code()));
      assertThat(texts.say(new Crs(2970, "+proj=utm", Crs.WGS84.area()).name())).contains("2970");
    }
  }

  @Test
  void noNumberIsTwiceInTheCatalogue() {
    assertThat(Crs.CATALOGUE).extracting(Crs::epsg).doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  void degreesAreToldFromMetres() {
    assertThat(Crs.CATALOGUE.stream().filter(Crs::geographic)).containsExactly(Crs.WGS84);
  }

  @Test
  void directionsHaveWordsInBothLanguages() {
    for (var texts : LANGUAGES) {
      assertThat(Arrays.stream(Bearing.values())).allMatch(b -> texts.has(b.words().code()));
    }
  }
}
