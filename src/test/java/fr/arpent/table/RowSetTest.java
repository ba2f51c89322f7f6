package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RowSetTest {

  @Test
  void isTheSetOfItsSlots() {
    Cases.run(
        300,
        random -> {
          var a = slots(random);
          var b = slots(random);
          var rows = of(a);
          assertThat(rows.toArray()).containsExactly(ints(a));
          assertThat(rows.size()).isEqualTo(a.size());
          for (var slot = 0; slot < 45; slot++) {
            assertThat(rows.contains(slot)).as("slot %d", slot).isEqualTo(a.contains(slot));
          }
          var either = new TreeSet<>(a);
          either.addAll(b);
          assertThat(rows.union(of(b))).isEqualTo(of(either));
          var both = new TreeSet<>(a);
          both.retainAll(b);
          assertThat(rows.intersects(of(b))).isEqualTo(!both.isEmpty());
          assertThat(RowSet.parse(rows.toString())).isEqualTo(rows);
        });
  }

  @Test
  void aWholeTableIsOneRange() {
    assertThat(RowSet.range(0, 1_000_000)).hasToString("0-999999");
    assertThat(RowSet.range(0, 1_000_000).size()).isEqualTo(1_000_000);
    assertThat(RowSet.of(3, 1, 2, 7)).hasToString("1-3,7");
    assertThat(RowSet.range(5, 5)).isEqualTo(RowSet.NONE);
  }

  @Test
  void unionWithNothingOrItselfIsTheSame() {
    var rows = RowSet.of(4, 5, 9);
    assertThat(rows.union(RowSet.NONE)).isEqualTo(rows);
    assertThat(RowSet.NONE.union(rows)).isEqualTo(rows);
    assertThat(rows.union(rows)).isEqualTo(rows).hasSameHashCodeAs(rows);
    assertThat(RowSet.of(4).union(RowSet.of(5))).as("touching").hasToString("4-5");
    assertThat(RowSet.NONE.intersects(RowSet.NONE)).isFalse();
    assertThat(RowSet.parse("")).isEqualTo(RowSet.NONE);
    assertThat(rows.first()).isEqualTo(4);
    assertThat(rows.isEmpty()).isFalse();
    assertThat(RowSet.of(new RowId(3))).isEqualTo(RowSet.of(3, 3, 3));
  }

  @Test
  void theArrayHandedOutIsTheCallersOwn() {
    var given = new int[] {2, 1};
    var rows = RowSet.of(given);
    given[0] = 7;
    rows.toArray()[0] = 8;
    assertThat(rows.toArray()).containsExactly(1, 2);
    assertThat(given).as("left as it was").containsExactly(7, 1);
  }

  private static Set<Integer> slots(Random random) {
    var slots = new TreeSet<Integer>();
    for (var left = random.nextInt(20); left > 0; left--) {
      slots.add(random.nextInt(40));
    }
    return slots;
  }

  private static RowSet of(Set<Integer> slots) {
    return RowSet.of(ints(slots));
  }

  private static int[] ints(Set<Integer> slots) {
    return slots.stream().mapToInt(Integer::intValue).toArray();
  }
}
