package fr.arpent.sample.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpoilerTest {
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "12",
          "2021-04-03",
          "2019-12-31",
          "2020-02-02",
          "ARCEAU",
          "Rue de l'Évêché",
          "942118,42",
          "04 65 71 12 34",
          "devant l'école (côté cour)");

  static List<Spoiler> spoilers() {
    return List.of(
        new FrenchDate(),
        new AmbiguousDate(),
        new Respelled("ARCEAU", "arceaux"),
        Filler.empty(),
        Filler.unknown("0"),
        Around.unit(" pl."),
        Around.spaces("", "\u00A0"),
        new Rewritten("capitals", Writing::capitals),
        new Rewritten("broken-accents", Writing::mojibake));
  }

  @ParameterizedTest
  @MethodSource("spoilers")
  void changesEveryValueThatFitsAndFitsSome(Spoiler spoiler) {
    Dice dice = Dice.of(1);
    List<String> fitting = VALUES.stream().filter(spoiler::fits).toList();

    assertThat(fitting).isNotEmpty();
    assertThat(fitting)
        .allSatisfy(value -> assertThat(spoiler.spoil(value, dice)).isNotEqualTo(value));
    assertThat(spoiler.kind()).matches("[a-z-]+");
  }

  @Test
  void aFrenchDateCannotBeTakenForAnAmericanOne() {
    assertThat(new FrenchDate().fits("2021-04-03")).isFalse();
    assertThat(new FrenchDate().spoil("2019-12-31", Dice.of(1))).isEqualTo("31/12/2019");
  }

  @Test
  void anAmbiguousDateHasTwoReadings() {
    assertThat(new AmbiguousDate().fits("2019-12-31")).isFalse();
    assertThat(new AmbiguousDate().fits("2020-02-02")).isFalse();
    assertThat(new AmbiguousDate().spoil("2021-04-03", Dice.of(1))).isEqualTo("03/04/2021");
  }
}
