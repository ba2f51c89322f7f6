package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that are one word to people: case, accents, signs between words and plurals do not count.
 */
class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arceau|ARCEAU,AUTRE|ARCEAU",
        "Arceaux|ARCEAU,AUTRE|ARCEAU",
        "râtelier|RATELIER|RATELIER",
        "rack-double étage|RACK DOUBLE ETAGE|RACK DOUBLE ETAGE",
        "oeuvre|œuvre|œuvre",
        "ŒUVRES|œuvre|œuvre",
        "velo|Vélo,VELO|",
        "velo|Vélo,Vélo|Vélo",
        "bois|Bois,Boi|Bois",
        "gaz|Gaz|Gaz",
        "les bus|LES BUS|LES BUS",
        "arc|ARCEAU|",
        "-|-,A|",
        "a|b|",
        "2|1,2|2",
        "no 2|No. 2|No. 2",
      })
  void oneWordOfTheListOrNone(String text, String words, String found) {
    var list = Arrays.asList(words.split(",", -1));
    assertThat(WordList.of(list).same(text).orElse(null)).isEqualTo(found);
  }

  @Test
  void likenessIsOfBothAlikeAndBetweenNothingAndOne() {
    Cases.run(
        300,
        random -> {
          var a = Cases.text(random) + Cases.text(random);
          var b = Cases.text(random) + Cases.text(random);
          assertThat(Likeness.of(a, b)).isBetween(0.0, 1.0).isEqualTo(Likeness.of(b, a));
          assertThat(Likeness.of(a, a)).isEqualTo(1);
        });
  }

  @Test
  void theMostAlikeComesFirst() {
    assertThat(
            Likeness.ranked(
                "ratelier double", List.of("AUTRE", "RATELIER", "RATELIER DOUBLE", "ARCEAU")))
        .startsWith("RATELIER DOUBLE", "RATELIER");
  }
}
