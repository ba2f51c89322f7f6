package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOperations;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.Findings;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repair changes the cells it announces, as it announces, and no other. */
class RepairCellsTest {
  private static final TableId TABLE = new TableId("t1");
  private static final List<String> TEXTS =
      List.of(
          "", "Arceau", "ARCEAU", "potelet", "oui", "12 places", "31/12/2020", "03/04/2021", "x");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesExactlyTheCellsItAnnounces(long seed) {
    var random = new Random(seed);
    var state = state(random);
    var findings = findings(state);
    for (var group : findings.groups()) {
      var column = group.column();
      if (column == null || group.repairs() == 0) {
        continue;
      }
      var ref = ColumnRef.to(state.table(TABLE).column(column));
      var announced = new HashMap<CellRef, String>();
      findings
          .of(group)
          .forEach(
              f -> f.repair().ifPresent(r -> announce(announced, f.rows().toArray(), column, r)));
      assertThat(announced).as("seed " + seed).hasSize((int) group.repairs());
      var change = run(state, new RepairCells(TABLE, new Scope.OfGroup(ref, group.cause().key())));
      assertThat(differences(state, change.apply(state))).as("seed " + seed).isEqualTo(announced);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void repairsAllThatIsCertainAtOnceAndNothingElse(long seed) {
    var state = state(new Random(seed));
    var before = findings(state);
    var change = run(state, new RepairCells(TABLE, new Scope.Everything()));
    var after = findings(change.apply(state));

    assertThat(differences(state, change.apply(state)))
        .as("seed " + seed)
        .hasSize((int) before.certainRepairs());
    assertThat(after.certainRepairs()).as("seed " + seed).isZero();
  }

  @Test
  void repairsOneCellOrAllEqualOnesOrAllButSome() {
    var state = state(new Random(5));
    var findings = findings(state);
    var column = state.table(TABLE).named("kind").orElseThrow();
    var slots = slots(state, column, "Arceau");
    var ref = ColumnRef.to(column);

    var one = run(state, new RepairCells(TABLE, new Scope.OneCell(ref, slots[0]))).apply(state);
    assertThat(differences(state, one)).hasSize(1).containsValue("ARCEAU");
    var equal =
        run(state, new RepairCells(TABLE, new Scope.EqualCells(ref, "Arceau"))).apply(state);
    assertThat(differences(state, equal)).hasSize(slots.length);
    var but = new RepairCells(TABLE, new Scope.Everything(), Set.of("Arceau"));
    assertThat(differences(state, run(state, but).apply(state)))
        .hasSize((int) findings.certainRepairs() - slots.length);
  }

  @Test
  void answersForAWholeColumnWhichNumberIsTheDay() {
    var state = state(new Random(3));
    var column = state.table(TABLE).named("day").orElseThrow();
    var clean = slots(state, column, "31/12/2020");
    var table = state.table(TABLE).withCell(column.id(), RowSet.of(clean), Cell.EMPTY);
    var unclear = state.with(state.get(TABLE).withTable(table));
    assertThat(findings(unclear).groups()).anyMatch(g -> g.questions() > 0);

    var answer = new AnswerDateOrder(TABLE, ColumnRef.to(column), DateOrder.MONTH_FIRST);
    var answered = run(unclear, answer).apply(unclear);

    assertThat(findings(answered).groups()).noneMatch(g -> g.questions() > 0);
    var repaired = run(answered, new RepairCells(TABLE, new Scope.Everything())).apply(answered);
    assertThat(differences(answered, repaired)).containsValue("2021-03-04");
  }

  private static Change run(State state, Operation operation) {
    var json = new StepJson(CheckOperations.all());
    assertThat(json.readOperation(json.write(operation))).isEqualTo(operation);
    return operation.run(Work.on(state));
  }

  private static void announce(
      Map<CellRef, String> to, int[] slots, ColumnId column, Repair repair) {
    for (var slot : slots) {
      to.put(new CellRef(column, new RowId(slot)), repair.after());
    }
  }

  private static Map<CellRef, String> differences(State before, State after) {
    var found = new HashMap<CellRef, String>();
    for (var column : before.table(TABLE).columns()) {
      var now = after.table(TABLE).column(column.id());
      before
          .table(TABLE)
          .rowSlots()
          .filter(slot -> !column.text(slot).equals(now.text(slot)))
          .forEach(slot -> found.put(new CellRef(column.id(), new RowId(slot)), now.text(slot)));
    }
    return found;
  }

  private static int[] slots(State state, Column column, String text) {
    return state.table(TABLE).rowSlots().filter(s -> column.text(s).equals(text)).toArray();
  }

  private static Findings findings(State state) {
    var request = CheckRequest.of(state.get(TABLE), CheckOptions.WINDOW);
    return new Checker().check(request, Progress.NONE);
  }

  private static State state(Random random) {
    var schema =
        SchemaReader.read(
            """
            {"fields":[{"name":"kind","constraints":{"enum":["ARCEAU","AUTRE"]}},
             {"name":"places","type":"integer"},{"name":"day","type":"date"},
             {"name":"free","type":"boolean","constraints":{"required":true}}]}
            """,
            "essai");
    var builder = new TableBuilder(List.of("kind", "places", "day", "free"));
    for (var row = 0; row < 200; row++) {
      builder.row(
          row + 2,
          IntStream.range(0, 4).mapToObj(_ -> TEXTS.get(random.nextInt(TEXTS.size()))).toList());
    }
    var state = State.of(builder.build(TABLE, "essai.csv"));
    return run(state, new ChooseSchema(TABLE, Optional.of(schema))).apply(state);
  }
}
