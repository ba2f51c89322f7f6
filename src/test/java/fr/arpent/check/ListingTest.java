package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of a table so long that it is written in parts, on several processors. */
class ListingTest {
  private static final int ROWS = 80_000;
  private static final Findings FINDINGS =
      Found.fields("{`name`:`n`,`type`:`integer`},{`name`:`m`,`constraints`:{`unique`:true}}")
          .in(
              "n|m",
              IntStream.rangeClosed(1, ROWS).mapToObj(ListingTest::row).toArray(String[]::new));

  /** Every tenth number is none, and one value comes twice, far apart. */
  private static String row(int number) {
    return (number % 10 == 0 ? "no" + number % 7 : number) + "|" + (number == ROWS ? 1 : number);
  }

  @Test
  void everyFindingIsToldInTheOrderOfTheRows() {
    var rows = FINDINGS.entries().stream().map(Entry::row).toList();
    assertThat(rows).hasSize(ROWS / 10 + 1).isSorted();
    assertThat(rows.getFirst()).isEqualTo(11);
    assertThat(FINDINGS.entries().getLast().code()).isEqualTo("unique-error");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1_700, 7_999, 1_000_000})
  void whatIsMadeOnSeveralProcessorsComesInOrderUpToTheLimit(long limit) {
    var told = new ArrayList<Entry>();
    FINDINGS.each(_ -> true, limit, List::copyOf, told::addAll);
    assertThat(told.stream().map(ListingTest::place))
        .containsExactlyElementsOf(
            FINDINGS.entries().stream().limit(limit).map(ListingTest::place).toList());
  }

  private static String place(Entry entry) {
    return entry.row() + " " + entry.column() + " " + entry.code() + " " + entry.value();
  }

  @Test
  void nothingIsMadeOfNothing() {
    FINDINGS.each(Severity.ADVICE::equals, Long.MAX_VALUE, this::fails, this::fails);
    assertThat(FINDINGS.count(Severity.ADVICE)).isZero();
  }

  private <T> T fails(T told) {
    throw new AssertionError("told " + told);
  }
}
