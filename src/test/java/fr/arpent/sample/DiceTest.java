package fr.arpent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void sameSeedAndNameGiveTheSameThrows() {
    assertThat(throwsOf(Dice.of(7).named("lots"))).isEqualTo(throwsOf(Dice.of(7).named("lots")));
  }

  @Test
  void anotherNameGivesOtherThrows() {
    assertThat(throwsOf(Dice.of(7).named("lots")))
        .isNotEqualTo(throwsOf(Dice.of(7).named("names")));
  }

  @Test
  void namedDiceDoNotDependOnWhatWasThrownBefore() {
    Dice used = Dice.of(7);
    throwsOf(used);

    assertThat(throwsOf(used.named("lots"))).isEqualTo(throwsOf(Dice.of(7).named("lots")));
  }

  @Test
  void wholeNumbersReachBothEnds() {
    Dice dice = Dice.of(3);
    List<Integer> thrown = IntStream.range(0, 200).mapToObj(i -> dice.whole(-1, 2)).toList();

    assertThat(thrown).containsOnly(-1, 0, 1, 2).contains(-1, 2);
  }

  @Test
  void shufflingKeepsEveryValueAndTheGivenList() {
    List<String> names = List.of("a", "b", "c", "d", "e", "f");

    assertThat(Dice.of(1).shuffled(names)).containsExactlyInAnyOrderElementsOf(names);
    assertThat(names).startsWith("a", "b");
  }

  private static List<Integer> throwsOf(Dice dice) {
    return IntStream.range(0, 50).mapToObj(i -> dice.whole(0, 1_000_000)).toList();
  }
}
