package fr.arpent.step.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases at the edges of each operation of editing. */
class EditCasesTest {
  private static final TableId T = Tables.ID;
  private static final Table TABLE = Tables.of("a|b", "1|x", "3|y", "2|x");
  private static final ColumnRef A = ColumnRef.to(TABLE.columns().get(0));
  private static final ColumnRef B = ColumnRef.to(TABLE.columns().get(1));

  @Test
  void ofTwoTextsForOneCellTheLaterCounts() {
    var twice = List.of(new CellEdit(A, 0, "8"), new CellEdit(A, 0, "9"));
    assertThat(column(new EditCells(T, twice), 0)).containsExactly("9", "3", "2");
    var back = List.of(new CellEdit(A, 0, "8"), new CellEdit(A, 0, "1"));
    assertThat(run(new EditCells(T, back))).as("as it was").isEqualTo(Group.NOTHING);
  }

  @Test
  void aColumnRenamedMeanwhileIsOneColumn() {
    var renamed = new ColumnRef(A.id(), "capacite");
    var edits = List.of(new CellEdit(A, 0, "8"), new CellEdit(renamed, 1, "9"));
    assertThat(run(new EditCells(T, edits)))
        .isEqualTo(
            new SetCells(T, A.id(), RowSet.of(0, 1), List.of(Cell.text("8"), Cell.text("9"))));
  }

  @Test
  void editingKeepsTheKindOfCellsThatReadTheSame() {
    var builder = new TableBuilder(List.of("n"));
    builder.startRow(2);
    builder.cell(new Cell("12", CellKind.NUMBER));
    builder.endRow();
    var state = State.of(builder.build(T, "classeur"));
    var n = ColumnRef.to(state.table(T).columns().getFirst());
    assertThat(EditCells.one(T, n, 0, "12").run(Work.on(state))).isEqualTo(Group.NOTHING);
    var typed = EditCells.one(T, n, 0, "13").run(Work.on(state)).apply(state);
    assertThat(typed.table(T).text(n.id()).cell(0)).isEqualTo(Cell.text("13"));
  }

  @Test
  void replacingAValueReachesItsCellsOfEveryKind() {
    var builder = new TableBuilder(List.of("n"));
    for (var kind : CellKind.values()) {
      builder.startRow(2);
      builder.cell(new Cell("1", kind));
      builder.endRow();
    }
    var state = State.of(builder.build(T, "classeur"));
    var n = ColumnRef.to(state.table(T).columns().getFirst());
    var change = new ReplaceValues(T, n, Map.of("1", "un", "2", "deux")).run(Work.on(state));
    assertThat(((MapValues) change).values()).as("only what is there").hasSize(4);
    assertThat(Tables.texts(change.apply(state).table(T))).containsOnly(List.of("un"));
  }

  @Test
  void valuesAreSwappedAtOnce() {
    assertThat(column(new ReplaceValues(T, B, Map.of("x", "y", "y", "x")), 1))
        .containsExactly("y", "x", "y");
  }

  @Test
  void aValueThatStandsInDeletedRowsAloneIsNotReplaced() {
    var state = State.of(TABLE.withoutRows(RowSet.of(1)));
    var replace = new ReplaceValues(T, B, Map.of("y", "z"));
    assertThat(replace.run(Work.on(state))).isEqualTo(Group.NOTHING);
    var search = new ReplaceText(T, List.of(B), new TextSearch("y", true, true), "z", null);
    assertThat(search.run(Work.on(state))).isEqualTo(Group.NOTHING);
  }

  @Test
  void rowsAreInsertedBeforeTheOneMeantAtTheEndOrAtTheTop() {
    assertThat(column(new InsertRows(T, 1, 1), 0)).containsExactly("1", "", "3", "2");
    assertThat(column(new InsertRows(T, 2, -1), 0)).containsExactly("1", "3", "2", "", "");
    assertThat(column(new InsertRows(T, 1, 99), 0)).as("a row that is gone").startsWith("");
  }

  @Test
  void deletedRowsAreDeletedOnce() {
    var state = State.of(TABLE.withoutRows(RowSet.of(1)));
    assertThat(new DeleteRows(T, RowSet.of(1)).run(Work.on(state))).isEqualTo(Group.NOTHING);
    assertThat(run(new DeleteRows(T, RowSet.NONE))).isEqualTo(Group.NOTHING);
    var some = new DeleteRows(T, RowSet.of(0, 1)).run(Work.on(state)).apply(state);
    assertThat(Tables.texts(some.table(T))).containsExactly(List.of("2", "x"));
  }

  @Test
  void allRowsAndAllColumnsMayGo() {
    assertThat(after(new DeleteRows(T, RowSet.range(0, 3))).rowCount()).isZero();
    var bare = after(new DeleteColumns(T, List.of(A, B)));
    assertThat(bare.columns()).isEmpty();
    assertThat(bare.rowCount()).isEqualTo(3);
    var again = new InsertColumn(T, "c", 0, "oui").run(Work.on(State.of(bare)));
    assertThat(Tables.texts(again.apply(State.of(bare)).table(T))).containsOnly(List.of("oui"));
  }

  /** A deleted row that is brought back later has it as all others have. */
  @Test
  void aNewColumnIsFilledInRowsThatAreGoneToo() {
    var state = State.of(TABLE.withoutRows(RowSet.of(1)));
    var after = new InsertColumn(T, "c", 9, "oui").run(Work.on(state)).apply(state).table(T);
    assertThat(after.columns()).extracting(Column::name).containsExactly("a", "b", "c");
    assertThat(after.columns().getLast().text(1)).isEqualTo("oui");
    assertThat(after.columns().getLast().text(2)).isEqualTo("oui");
  }

  @Test
  void pastingGoesToTheRowsAddedSinceTheyWereMeant() {
    var paste = new PasteCells(T, 2, 3, List.of(new CellEdit(A, 3, "p"), new CellEdit(B, 4, "q")));
    var state = State.of(TABLE.withNewRows(2, 0));
    var after = paste.run(Work.on(state)).apply(state).table(T);
    assertThat(Tables.texts(after).subList(5, 7))
        .containsExactly(List.of("p", ""), List.of("", "q"));
    assertThat(Tables.texts(after).subList(0, 2)).containsOnly(List.of("", ""));
  }

  @Test
  void pastingWithinTheTableAddsNoRow() {
    var paste = new PasteCells(T, 0, 3, List.of(new CellEdit(A, 0, "p")));
    assertThat(run(paste)).isEqualTo(SetCells.one(T, A.id(), 0, "p"));
    assertThat(run(new PasteCells(T, 0, 3, List.of(new CellEdit(A, 0, "1")))))
        .isEqualTo(Group.NOTHING);
  }

  @Test
  void shapesAreLeftAloneByWordsAndFilledByNothing() {
    var shapes = new GeometryColumn(TABLE.freshColumn(), "geom", 4326, Geometries.empty(3));
    var state = State.of(TABLE.withNewColumn(shapes, 0));
    var ref = ColumnRef.to(shapes);
    var replace = new ReplaceText(T, List.of(ref, B), new TextSearch("x", true, false), "z", null);
    assertThat(Tables.texts(replace.run(Work.on(state)).apply(state).table(T)))
        .containsExactly(List.of("", "1", "z"), List.of("", "3", "y"), List.of("", "2", "z"));
    assertThat(new FillCells(T, List.of(ref), RowSet.range(0, 3), "").run(Work.on(state)))
        .as("empty already")
        .isEqualTo(Group.NOTHING);
  }

  @Test
  void rowsThatStopTooEarlyGetTheCellsTheyLackAndNothingElseChanges() {
    var builder = new TableBuilder(List.of("a", "b", "c"));
    builder.row(2, List.of("1"));
    builder.row(3, List.of("1", "x", "y"));
    builder.row(4, List.of("1", ""));
    var table = builder.build(T, "court.csv");
    var all = table.columns().stream().map(ColumnRef::to).toList();
    var state = State.of(table);
    var change = new CompleteRows(T, all).run(Work.on(state));
    var after = change.apply(state).table(T);

    assertThat(change.cellCount()).isEqualTo(3);
    assertThat(Tables.texts(after)).isEqualTo(Tables.texts(table));
    for (var column : after.columns()) {
      assertThat(after.rowSlots().filter(((TextColumn) column)::absent))
          .as(column.name())
          .isEmpty();
    }
  }

  @Test
  void replacingInRowsThatDoNotHoldTheTextIsNothing() {
    var search = new TextSearch("y", true, false);
    var rows = new ReplaceText(T, List.of(A, B), search, "z", RowSet.of(0, 2));
    assertThat(run(rows)).isEqualTo(Group.NOTHING);
    var none = new ReplaceText(T, List.of(A, B), search, "z", RowSet.NONE);
    assertThat(run(none)).isEqualTo(Group.NOTHING);
    var both = new ReplaceText(T, List.of(A, B), new TextSearch("1", true, false), "", null);
    assertThat(run(both).footprint().areas()).as("one column holds it").hasSize(1);
  }

  @Test
  void whatStandsAlreadyIsNoStep() {
    var state = State.of(TABLE);
    var decided = new Decide(T, "k", "v", "step.unknown", "v");
    var after = decided.run(Work.on(state)).apply(state);
    for (var operation :
        List.of(
            decided,
            new LabelColumn(T, A, "a"),
            new PlaceColumn(T, B, 1),
            new ShowTable(T, "table"),
            new DeleteColumns(T, List.of()))) {
      assertThat(operation.run(Work.on(after))).as(operation.kind()).isEqualTo(Group.NOTHING);
    }
    assertThat(
            new SortRows(T, B, false).run(Work.on(State.of(TABLE.withOrder(new int[] {2, 0, 1})))))
        .isEqualTo(Group.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"0, b, a", "1, a, b", "9, a, b"})
  void aColumnIsPlacedAmongTheOthers(int index, String first, String second) {
    assertThat(after(new PlaceColumn(T, B, index)).columns())
        .extracting(Column::name)
        .containsExactly(first, second);
  }

  @Test
  void aColumnThatIsGoneIsNamedInTheError() {
    var gone = new ColumnRef(new ColumnId(9), "gone");
    for (var operation :
        List.<Operation>of(
            EditCells.one(T, gone, 0, "x"),
            new FillCells(T, List.of(gone), RowSet.of(0), "x"),
            new ReplaceValues(T, gone, Map.of("x", "y")),
            new SortRows(T, gone, false),
            new LabelColumn(T, gone, "x"))) {
      assertThatThrownBy(() -> run(operation))
          .as(operation.kind())
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("c9");
    }
  }

  @Test
  void textsAtTheEdgesAreTypedAndReadBack() {
    for (var text : List.of("\u0000", "a\r\nb", "👍", " \u00a0", "é\u0000".repeat(1_000_000))) {
      assertThat(column(EditCells.one(T, A, 1, text), 0)).containsExactly("1", text, "2");
    }
  }

  /** Such a half cannot be kept. */
  @Test
  void halfASurrogatePairIsTypedAsAQuestionMark() {
    var change = run(EditCells.one(T, A, 0, "x\ud83d"));
    var after = change.apply(State.of(TABLE));
    assertThat(after.table(T).text(0, A.id())).isEqualTo("x?");
  }

  private static Change run(Operation operation) {
    return operation.run(Work.on(State.of(TABLE)));
  }

  private static Table after(Operation operation) {
    return run(operation).apply(State.of(TABLE)).table(T);
  }

  @Test
  void textIsNotWrittenIntoAColumnOfShapes() {
    var add = new AddColumn(T, TABLE.freshColumn(), "contour", 0, 4326);
    var work = Work.on(add.apply(State.of(TABLE)));
    var shapes = ColumnRef.to(work.table(T).column(add.column()));
    var all = RowSet.range(0, 3);
    for (var operation :
        List.of(
            EditCells.one(T, shapes, 0, "ici"),
            new FillCells(T, List.of(A, shapes), all, "ici"),
            new PasteCells(T, 1, 3, List.of(new CellEdit(shapes, 3, "ici"))),
            new ReplaceValues(T, shapes, Map.of("", "ici")))) {
      assertThatThrownBy(() -> operation.run(work))
          .as(operation.kind())
          .isInstanceOfSatisfying(
              ProblemException.class,
              e ->
                  assertThat(Texts.in(Locale.FRENCH).say(e.problem()))
                      .contains("La colonne contour contient des formes"));
    }
  }

  private static List<String> column(Operation operation, int index) {
    return Tables.texts(after(operation)).stream().map(row -> row.get(index)).toList();
  }
}
