package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An order of rows, on the rows it was made from and on others. */
class OrderRowsTest {
  private static final TableId T = Tables.ID;

  @Test
  void neighboursThatStayTogetherAreOneRun() {
    assertThat(OrderRows.of(T, new int[] {5, 6, 7, 0, 1, 9}).runs())
        .containsExactly(5, 3, 0, 2, 9, 1);
    assertThat(OrderRows.of(T, new int[0]).runs()).isEmpty();
    assertThat(OrderRows.of(T, new int[] {2, 1, 0}).runs()).containsExactly(2, 1, 1, 1, 0, 1);
  }

  @Test
  void anyOrderOfTheRowsThereAreIsTakenExactly() {
    Cases.run(
        80,
        random -> {
          var state = State.of(Tables.random(random));
          var order = new ArrayList<>(state.table(T).rowSlots().boxed().toList());
          Collections.shuffle(order, random);
          var change = OrderRows.of(T, order.stream().mapToInt(Integer::intValue).toArray());
          assertThat(slots(change.apply(state))).isEqualTo(order);
        });
  }

  @Test
  void rowsItDoesNotNameStandLastInTheOrderTheyHad() {
    var state = State.of(Tables.of("x", "a", "b", "c", "d"));
    assertThat(slots(OrderRows.of(T, new int[] {2, 0}).apply(state))).containsExactly(2, 0, 1, 3);
  }

  @Test
  void rowsItNamesThatAreGoneStayGone() {
    var state = new RemoveRows(T, RowSet.of(1)).apply(State.of(Tables.of("x", "a", "b", "c")));
    assertThat(slots(OrderRows.of(T, new int[] {2, 1, 0}).apply(state))).containsExactly(2, 0);
    assertThat(slots(OrderRows.of(T, new int[] {9, 2, 1, 0}).apply(state))).containsExactly(2, 0);
  }

  /** Whatever was taken out before it: the rows are those there are, each once. */
  @Test
  void noOrderMakesOrLosesARow() {
    Cases.run(
        150,
        random -> {
          var state = State.of(Tables.random(random));
          for (var i = 0; i < 4; i++) {
            state = Changes.any(state, random).apply(state);
          }
          var named = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
          Collections.shuffle(named, random);
          var some = named.subList(0, random.nextInt(30)).stream().mapToInt(s -> s).toArray();
          assertThat(slots(OrderRows.of(T, some).apply(state)))
              .containsExactlyInAnyOrderElementsOf(slots(state));
        });
  }

  private static List<Integer> slots(State state) {
    return state.table(T).rowSlots().boxed().toList();
  }
}
