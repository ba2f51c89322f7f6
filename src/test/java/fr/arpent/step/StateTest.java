package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StateTest {
  private static final TableId T2 = new TableId("t2");
  private static final TableId T3 = new TableId("t3");

  @Test
  void theFirstTableComesInFrontAndTheLaterOnesDoNot() {
    var one = new PutTable(Tables.of("a")).apply(State.EMPTY);
    var two = new PutTable(table(T2)).apply(one);
    assertThat(State.EMPTY.frontTable()).isEmpty();
    assertThat(one.frontTable().map(t -> t.table().id())).contains(Tables.ID);
    assertThat(two.front()).contains(Tables.ID);
    assertThat(two.tables().keySet()).containsExactly(Tables.ID, T2);
  }

  @Test
  void whenTheTableInFrontGoesAnotherOneComes() {
    var three =
        State.of(Tables.of("a")).with(TableState.of(table(T2))).with(TableState.of(table(T3)));
    assertThat(three.withFront(T3).without(T3).front()).contains(Tables.ID);
    assertThat(three.withFront(T3).without(T2).front()).contains(T3);
    assertThat(three.without(Tables.ID).front()).contains(T2);
    assertThat(State.of(Tables.of("a")).without(Tables.ID).front()).isEmpty();
  }

  @Test
  void aTableKeepsItsPlaceAmongTheOthersWhenItChanges() {
    var two = State.of(Tables.of("a")).with(TableState.of(table(T2)));
    var next = two.mapTable(Tables.ID, t -> t.named(Tables.ID, "autre"));
    assertThat(next.tables().keySet()).containsExactly(Tables.ID, T2);
    assertThat(next.table(Tables.ID).name()).isEqualTo("autre");
    assertThat(two.table(Tables.ID).name()).isEqualTo("table");
    assertThat(next.get(T2)).as("shared").isSameAs(two.get(T2));
  }

  @Test
  void aTableThatIsNotThereSaysSo() {
    assertThatThrownBy(() -> State.EMPTY.get(T2)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> State.EMPTY.withFront(T2)).isInstanceOf(NoSuchElementException.class);
    assertThat(State.EMPTY.without(T2)).isEqualTo(State.EMPTY);
  }

  @Test
  void marksReachTheRowsInsertedSinceAndNoFurther() {
    var before = TableState.of(Tables.of("x", "a", "b"));
    var grown = before.withTable(before.table().withNewRows(2, 0));
    assertThat(grown.mark(3)).as("not yet").isEmpty();
    var marked = grown.withMarks(new int[] {3, 0}, List.of("later", "seen"));
    assertThat(marked.mark(3)).isEqualTo("later");
    assertThat(marked.mark(0)).isEqualTo("seen");
    assertThat(marked.mark(2)).isEmpty();
    assertThat(marked.mark(99)).isEmpty();
    assertThat(before.mark(0)).as("the version before").isEmpty();
    assertThat(marked.markWords().text(marked.markCodes().get(3))).isEqualTo("later");
  }

  /** The header is found two rows further down: the records are the same, their slots are not. */
  @Test
  void marksStayWithTheRecordsOfTheFileWhenItIsReadAgain() {
    var before = State.of(Tables.of("x", "title", "header", "a", "b"));
    var marked = new SetMarks(Tables.ID, RowSet.of(0, 3), List.of("later", "seen")).apply(before);
    var builder = new TableBuilder(List.of("header"));
    builder.row(4, List.of("a"));
    builder.row(5, List.of("b"));
    builder.row(9, List.of("c"));
    var again = new PutTable(builder.build(Tables.ID, "table")).apply(marked).get(Tables.ID);
    assertThat(again.mark(0)).isEmpty();
    assertThat(again.mark(1)).isEqualTo("seen");
    assertThat(again.mark(2)).isEmpty();
  }

  @Test
  void marksStayWhenOnlyColumnsOrCellsAreReadOtherwise() {
    var state = State.of(Tables.of("x", "a", "b"));
    state = new AddRows(Tables.ID, 2, 1, 0).apply(state);
    state = new SetMarks(Tables.ID, RowSet.of(1, 2), List.of("seen")).apply(state);
    var renamed = state.table(Tables.ID).named(Tables.ID, "autre");
    var again = new PutTable(renamed).apply(state).get(Tables.ID);
    assertThat(again.mark(1)).isEqualTo("seen");
    assertThat(again.mark(2)).as("a row that was inserted").isEqualTo("seen");
    assertThat(again.mark(0)).isEmpty();
  }

  @Test
  void workHasTheResourcesThatItWasHanded() {
    var work = new Work(State.of(Tables.of("a")), Map.of(String.class, "index"), Progress.NONE);
    assertThat(work.resource(String.class)).isEqualTo("index");
    assertThat(work.table(Tables.ID).columns()).hasSize(1);
    assertThatThrownBy(() -> Work.on(State.EMPTY).resource(Table.class))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("step.resource-missing"));
  }

  private static Table table(TableId id) {
    return Tables.of("a", "1").named(id, id.value());
  }
}
