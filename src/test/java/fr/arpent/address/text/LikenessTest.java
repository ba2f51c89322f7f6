package fr.arpent.address.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How like two words are by letters and by sound. */
class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "clalot, callot, 1",
    "vitryve, vitruve, 1",
    "jcaques, jacques, 1",
    "islettes, ilettgs, 2",
    "gare, gare, 0",
    "a, '', 1",
    "noisetier, abricot, 4"
  })
  void editsAreCounted(String one, String other, int edits) {
    assertThat(Edits.between(one, other, 3)).isEqualTo(edits);
    assertThat(Edits.between(other, one, 3)).isEqualTo(edits);
  }

  /** The quick looks before counting must never say another thing than counting does. */
  @Test
  void aBoundOnlyCutsOff() {
    Cases.run(
        500,
        random -> {
          var one = word(random);
          var other = random.nextBoolean() ? word(random) : changed(one, random);
          var all = Edits.between(one, other, 20);
          for (var most = 0; most < 4; most++) {
            assertThat(Edits.between(one, other, most)).isEqualTo(Math.min(all, most + 1));
          }
        });
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (var left = 1 + random.nextInt(9); left > 0; left--) {
      word.append((char) ('a' + random.nextInt(5)));
    }
    return word.toString();
  }

  private static String changed(String word, Random random) {
    var at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
  }

  @ParameterizedTest
  @CsvSource({
    "borego, borrego",
    "chato, chateau",
    "doudeauvile, doudeauville",
    "fargo, fargeau",
    "echikier, echiquier",
    "nei, ney",
    "jackes, jacques",
    "filipe, philippe",
    "pharmassie, pharmacie",
    "ramei, ramey"
  })
  void soundsTheSame(String one, String other) {
    assertThat(FrenchSound.of(one)).isEqualTo(FrenchSound.of(other));
  }

  @ParameterizedTest
  @CsvSource({"moncey, mont", "gare, guerre", "lac, lait", "barrault, dareau", "mer, mur"})
  void soundsOtherwise(String one, String other) {
    assertThat(FrenchSound.of(one)).isNotEqualTo(FrenchSound.of(other));
  }
}
