package fr.arpent.step.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.UnknownOperation;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of operations: each has a sample, its JSON, its sentences; then what each does. */
class EditOperationsTest {
  private static final Table TABLE = Tables.of("a|b", "1|x", "3|y", "2|x");
  private static final ColumnRef A = ColumnRef.to(TABLE.columns().get(0));
  private static final ColumnRef B = ColumnRef.to(TABLE.columns().get(1));

  private static final List<Operation> SAMPLES =
      List.of(
          EditCells.one(Tables.ID, A, 0, "9"),
          new FillCells(Tables.ID, List.of(A), RowSet.range(0, 2), "0"),
          new ReplaceValues(Tables.ID, B, Map.of("x", "z")),
          new InsertRows(Tables.ID, 2, 0),
          new DeleteRows(Tables.ID, RowSet.of(1)),
          new SortRows(Tables.ID, A, false),
          new InsertColumn(Tables.ID, "c", 1, "oui"),
          new DeleteColumns(Tables.ID, List.of(B)),
          new LabelColumn(Tables.ID, B, "bé"),
          new PlaceColumn(Tables.ID, B, 0),
          new Decide(Tables.ID, "schema", "dae", "step.unknown", "dae"),
          new BringTable(Tables.ID, "ville.csv", new JsonObject()),
          new ShowTable(Tables.ID, "ville"),
          new PasteCells(
              Tables.ID, 2, 3, List.of(new CellEdit(A, 2, "7"), new CellEdit(A, 4, "8"))),
          new ReplaceText(
              Tables.ID, List.of(A, B), new TextSearch("X", false, true), "n", RowSet.of(2)),
          new CompleteRows(Tables.ID, List.of(A, B)));

  @Test
  void everyOperationHasASampleHere() {
    assertThat(SAMPLES.stream().map(Operation::kind).collect(Collectors.toSet()))
        .isEqualTo(
            EditOperations.KINDS.stream()
                .map(fr.arpent.step.OperationKind::kind)
                .collect(Collectors.toSet()));
  }

  @Test
  void everyOperationIsReadBackAndToldInBothLanguages() {
    var json = new StepJson(EditOperations.KINDS);
    for (var sample : SAMPLES) {
      assertThat(json.readOperation(json.write(sample))).isEqualTo(sample);
      for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        var texts = Texts.in(language);
        var words = sample.words(Group.NOTHING);
        assertThat(texts.has(words.code())).as(words.code()).isTrue();
        assertThat(texts.say(words)).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void anOperationOfANewerProgramKeepsItsParameters() {
    var json = new StepJson(List.of()).write(SAMPLES.getFirst());
    var read = new StepJson(List.of()).readOperation(json);
    assertThat(read).isInstanceOf(UnknownOperation.class);
    assertThat(new StepJson(List.of()).write(read)).isEqualTo(json);
  }

  @Test
  void pastingPastTheEndAddsRowsInTheSameStep() {
    assertThat(column(SAMPLES.get(13), 0)).containsExactly("1", "3", "7", "", "8");
  }

  @Test
  void fillingLeavesEqualCellsAlone() {
    var fill = new FillCells(Tables.ID, List.of(A, B), RowSet.range(0, 3), "x");
    var change = fill.run(Work.on(State.of(TABLE)));
    assertThat(change.cellCount()).isEqualTo(4);
    assertThat(fill.words(change).facts()).containsExactly(4, "x");
    var clear = new FillCells(Tables.ID, List.of(A), RowSet.of(1), "");
    assertThat(clear.words(clear.run(Work.on(State.of(TABLE)))).code())
        .isEqualTo("step.edit.clear");
  }

  @Test
  void eachDoesWhatItSays() {
    assertThat(column(SAMPLES.get(0), 0)).containsExactly("9", "3", "2");
    assertThat(column(SAMPLES.get(1), 0)).containsExactly("0", "0", "2");
    assertThat(column(SAMPLES.get(2), 1)).containsExactly("z", "y", "z");
    assertThat(column(SAMPLES.get(3), 0)).containsExactly("", "", "1", "3", "2");
    assertThat(column(SAMPLES.get(4), 0)).containsExactly("1", "2");
    assertThat(column(SAMPLES.get(5), 0)).containsExactly("1", "2", "3");
    assertThat(column(SAMPLES.get(6), 1)).containsExactly("oui", "oui", "oui");
    assertThat(names(SAMPLES.get(7))).containsExactly("a");
    assertThat(names(SAMPLES.get(8))).containsExactly("a", "bé");
    assertThat(names(SAMPLES.get(9))).containsExactly("b", "a");
    var decided = after(SAMPLES.get(10), Set.of());
    assertThat(decided.get(Tables.ID).setting("schema")).contains("dae");
    var brought = after(SAMPLES.get(11), Set.of(Tables.of("n", "1")));
    assertThat(brought.table(Tables.ID).columns().getFirst().name()).isEqualTo("n");
    assertThat(after(SAMPLES.get(12), Set.of()).front()).contains(Tables.ID);
  }

  @Test
  void replacingTouchesOnlyTheRowsAskedFor() {
    assertThat(column(SAMPLES.get(14), 1)).containsExactly("x", "y", "n");
    var all = new ReplaceText(Tables.ID, List.of(A, B), new TextSearch("x", true, false), "", null);
    assertThat(column(all, 1)).containsExactly("", "y", "");
    var none = new ReplaceText(Tables.ID, List.of(B), new TextSearch("X", true, false), "", null);
    assertThat(none.run(Work.on(State.of(TABLE)))).isEqualTo(Group.NOTHING);
  }

  @Test
  void typingWhatIsThereChangesNothing() {
    var same = EditCells.one(Tables.ID, A, 0, "1");
    assertThat(same.run(Work.on(State.of(TABLE)))).isEqualTo(Group.NOTHING);
  }

  private static List<String> column(Operation operation, int index) {
    var table = after(operation, Set.of()).table(Tables.ID);
    return Tables.texts(table).stream().map(row -> row.get(index)).toList();
  }

  private static List<String> names(Operation operation) {
    return after(operation, Set.of()).table(Tables.ID).columns().stream()
        .map(c -> c.name())
        .toList();
  }

  private static State after(Operation operation, Set<Table> tables) {
    var resources =
        tables.stream()
            .collect(Collectors.<Table, Class<?>, Object>toMap(_ -> Table.class, t -> t));
    var state = State.of(TABLE);
    return operation.run(new Work(state, resources, fr.arpent.base.Progress.NONE)).apply(state);
  }
}
