package fr.arpent.sample.dirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.sample.Dice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirtyTableTest {
  private final DirtyTable table = new DirtyTable("x.csv", List.of("A", "B"), 2);

  @BeforeEach
  void fill() {
    for (int i = 0; i < 20; i++) {
      table.add(Integer.toString(i), "b" + i);
    }
  }

  @Test
  void spoilsAsManyCellsAsAskedAndLogsEach() {
    table.give(new Dose(Around.unit(" pl."), "A", 7), Dice.of(1));

    List<Fault> faults = table.faults(row -> row + 2);
    assertThat(faults).hasSize(7);
    for (Fault fault : faults) {
      assertThat(table.get(fault.row() - 2, "A")).isEqualTo(fault.dirty());
      assertThat(fault.dirty()).isEqualTo(fault.truth() + " pl.");
    }
  }

  @Test
  void neverSpoilsACellTwice() {
    table.give(new Dose(Filler.empty(), "A", 9), Dice.of(1));
    table.give(new Dose(Filler.unknown("nc"), "A", 9), Dice.of(2));

    assertThat(table.faults(row -> row).stream().map(Fault::row)).doesNotHaveDuplicates();
  }

  @Test
  void chanceSparesTheFirstRowsButADoseMayNameThem() {
    table.give(new Dose(Filler.empty(), "A", 18), Dice.of(1));
    assertThat(table.touched(0, "A") || table.touched(1, "A")).isFalse();

    table.give(new Dose(Filler.empty(), "B", 1, List.of(1)), Dice.of(1));
    assertThat(table.get(1, "B")).isEmpty();
  }

  @Test
  void refusesADoseThatFindsTooFewCells() {
    Dose dose = new Dose(new Respelled("b5", "B-5"), "B", 2);

    assertThatThrownBy(() -> table.give(dose, Dice.of(1))).hasMessageContaining("1 of 2");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> table.add("alone")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShortenedRowLosesItsLastValueAndTheLogKeepsIt() {
    table.shorten(4);

    assertThat(table.row(4)).containsExactly("4");
    assertThat(table.faults(row -> row + 2))
        .containsExactly(new Fault("x.csv", 6, "B", "ragged-row", "", "b4"));
  }

  @Test
  void whatTheWholeFileHasIsLoggedAsRowZero() {
    table.note("encoding", "windows-1252", "utf-8");

    assertThat(table.faults(row -> row + 2))
        .containsExactly(new Fault("x.csv", 0, "", "encoding", "windows-1252", "utf-8"));
  }
}
