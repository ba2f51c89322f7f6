package fr.arpent.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.step.edit.EditCells;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Arranger;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FindModelTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Operation> asked = new ArrayList<>();
  private final Desk desk = new Desk(asked::add);
  private final Arranger arranger = new Arranger(desk, Runnable::run, Runnable::run);
  private final FindModel model =
      new FindModel(
          desk,
          (question, found) -> waiting.add(() -> found.accept(Matches.of(question, Progress.NONE))),
          Table::columns);
  private Table table =
      Sheets.table(
          List.of("rue", "type"),
          List.of(
              List.of("rue de l’Église", "Arceau"),
              List.of("avenue Foch", "rue"),
              List.of("Grande Rue", "RATELIER")));

  FindModelTest() {
    arranger.show(TableState.of(table), Marks.NONE);
  }

  @Test
  void typingGoesToTheFirstMatchFromWhereOneWas() {
    select(1, 0);
    model.show(false);
    look("rue");
    assertThat(said()).isEqualTo("ui.find.at [2, 3]");
    assertThat(current()).isEqualTo("1/1");
    look("eglise");
    assertThat(current()).as("from the last to the first").isEqualTo("0/0");
    look("zzz");
    assertThat(said()).isEqualTo("ui.find.count [0]");
    assertThat(current()).isEqualTo("0/0");
  }

  @Test
  void nothingIsTakenAwayUnlessItWasSaid() {
    model.show(true);
    look("rue");
    model.replaceOne();
    assertThat(asked).isEmpty();
    assertThat(model.replaceAll()).isEmpty();
    model.byNothing().set(true);
    assertThat(model.replaceAll()).isPresent();
    look("foch");
    assertThat(model.replaceAll()).as("said of another text").isEmpty();
    model.byNothing().set(true);
    model.replaceOne();
    assertThat(asked).hasSize(1);
  }

  @Test
  void nextAndPreviousGoRound() {
    model.show(false);
    look("rue");
    assertThat(current()).isEqualTo("0/0");
    model.next();
    assertThat(current()).isEqualTo("1/1");
    model.next();
    model.next();
    assertThat(current()).isEqualTo("0/0");
    model.previous();
    assertThat(current()).isEqualTo("2/0");
    select(1, 0);
    assertThat(said()).as("beside a match").isEqualTo("ui.find.count [3]");
    model.previous();
    assertThat(current()).isEqualTo("0/0");
  }

  @Test
  void oneColumnFollowsTheCurrentCell() {
    select(0, 1);
    model.show(false);
    model.oneColumn().set(true);
    look("rue");
    assertThat(said()).isEqualTo("ui.find.at [1, 1]");
    assertThat(Objects.requireNonNull(model.highlight().get()).column())
        .isEqualTo(table.columns().get(1).id());
    select(1, 0);
    settle();
    assertThat(said()).isEqualTo("ui.find.count [2]");
  }

  @Test
  void anEditIsLookedThroughAgainButMovesNothing() {
    select(1, 0);
    model.show(false);
    look("rue");
    select(1, 0);
    show(EditCells.one(table.id(), column(0), 1, "rue Foch"));
    settle();
    assertThat(said()).isEqualTo("ui.find.at [2, 4]");
    assertThat(current()).isEqualTo("1/0");
  }

  @Test
  void nothingIsLookedForTwiceOrWhileClosed() {
    look("rue");
    assertThat(waiting).isEmpty();
    assertThat(model.matches().get()).isNull();
    model.show(false);
    settle();
    arranger.show(TableState.of(table), Marks.NONE);
    assertThat(waiting).as("only the marks changed").isEmpty();
    model.open().set(false);
    assertThat(model.highlight().get()).isNull();
  }

  @Test
  void anAnswerThatCameTooLateIsDropped() {
    model.show(false);
    model.text().set("rue");
    model.text().set("foch");
    settle();
    assertThat(said()).isEqualTo("ui.find.at [1, 1]");
  }

  @Test
  void replacingOneGoesOnToTheNext() {
    model.show(true);
    look("rue");
    model.by().set("voie");
    settle();
    model.replaceOne();
    assertThat(asked).containsExactly(EditCells.one(table.id(), column(0), 0, "voie de l’Église"));
    assertThat(current()).isEqualTo("1/1");
  }

  @Test
  void replacingAllIsOneStepAndLeavesHiddenRowsAlone() {
    desk.arrangement().set(new Arrangement(List.of(new RowFilter.Holding(column(0), "rue")), null));
    model.show(true);
    look("rue");
    model.by().set("Voie");
    settle();
    show(model.replaceAll().orElseThrow());
    assertThat(table.columns().get(0).text(0)).isEqualTo("Voie de l’Église");
    assertThat(table.columns().get(0).text(2)).isEqualTo("Grande Voie");
    assertThat(table.columns().get(1).text(1)).as("hidden").isEqualTo("rue");
    settle();
    assertThat(model.replaceAll()).isEmpty();
  }

  @Test
  void rowsAreFoundByTheirNumberInTheFile() {
    var jump = new RowJump(desk);
    select(0, 1);
    assertThat(jump.to(" 4 ")).isEmpty();
    assertThat(current()).isEqualTo("2/1");
    assertThat(jump.to("x").orElseThrow().code()).isEqualTo("ui.go-to-row.not-a-number");
    assertThat(jump.to("1").orElseThrow().facts()).containsExactly("1", 2, 4);
    desk.arrangement()
        .set(new Arrangement(List.of(new RowFilter.Holding(column(0), "foch")), null));
    assertThat(jump.to("2").orElseThrow().code()).isEqualTo("ui.go-to-row.hidden");
  }

  private void look(String text) {
    model.text().set(text);
    settle();
  }

  private void settle() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void show(Operation operation) {
    var state = operation.run(Work.on(State.of(table))).apply(State.of(table));
    table = state.table(table.id());
    arranger.show(state.get(table.id()), Marks.NONE);
  }

  private fr.arpent.step.ColumnRef column(int index) {
    return fr.arpent.step.ColumnRef.to(table.columns().get(index));
  }

  private void select(int slot, int column) {
    desk.selection()
        .set(Selection.cell(new CellRef(table.columns().get(column).id(), new RowId(slot))));
  }

  private String current() {
    var cell = Objects.requireNonNull(desk.selection().get().current());
    return cell.row().slot() + "/" + table.indexOf(cell.column());
  }

  private String said() {
    return model.count().map(m -> m.code() + " " + m.facts()).orElse("");
  }
}
