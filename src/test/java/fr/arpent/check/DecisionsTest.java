package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.repair.AnswerDateOrder;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What someone decided about findings: it is kept in the table's settings and only there. */
class DecisionsTest {
  private static final String SCHEMA =
      """
      {"name":"essai","title":"Un essai","fields":[
       {"name":"n","type":"integer","constraints":{"maximum":5}},{"name":"day","type":"date"}]}
      """;

  private final State state =
      after(
          State.of(Tables.of("n|day", "x|03/04/2021", "y|2021-01-01", "x|", "9|05/06/2021")),
          new ChooseSchema(Tables.ID, Optional.of(SchemaReader.read(SCHEMA, "essai"))));

  @Test
  void aTextLeftAsItIsIsNoErrorAnyMore() {
    var left = after(state, leave("n", "check.type.integer", Optional.of("x")));

    assertThat(errors(state)).isEqualTo(6);
    assertThat(errors(left)).isEqualTo(4);
    assertThat(findings(left).count(Severity.LEFT)).isEqualTo(2);
    var column = left.table(Tables.ID).columns().getFirst().id();
    assertThat(findings(left).severityAt(0, column)).isEqualTo(Severity.LEFT);
    assertThat(findings(left).severityAt(1, column)).isEqualTo(Severity.ERROR);
  }

  @Test
  void everyTextOfAColumnCanBeLeft() {
    var left = after(state, leave("n", "check.type.integer", Optional.empty()));
    assertThat(errors(left)).isEqualTo(3);
    assertThat(findings(left).errorCounts()).containsEntry("constraint-error", 1L);
    var both = after(left, leave("n", "check.constraint.too-large", Optional.of("9")));
    assertThat(findings(both).errorCounts()).containsOnlyKeys("type-error");
  }

  @Test
  void anotherColumnOrCauseIsNotConcerned() {
    assertThat(errors(after(state, leave("day", "check.type.integer", Optional.empty()))))
        .isEqualTo(6);
    assertThat(errors(after(state, leave("n", "check.type.date", Optional.empty())))).isEqualTo(6);
    assertThat(errors(after(state, leave("n", "check.type.integer", Optional.of("X")))))
        .isEqualTo(6);
  }

  @Test
  void whatIsLeftIsPassedOverOnTheWayToTheNextFinding() {
    var column = state.table(Tables.ID).columns().getFirst().id();
    var left = after(state, leave("n", "check.type.integer", Optional.empty()));
    assertThat(findings(state).next(-1, null, true).orElseThrow().row().slot()).isZero();
    assertThat(findings(left).next(0, column, true).orElseThrow().column()).isNotEqualTo(column);
  }

  @Test
  void aDateThatCanBeReadTwoWaysIsCertainOnceAnswered() {
    assertThat(findings(state).certainRepairs()).isZero();
    var ref = ref("day");
    var days = after(state, new AnswerDateOrder(Tables.ID, ref, DateOrder.DAY_FIRST));
    var months = after(days, new AnswerDateOrder(Tables.ID, ref, DateOrder.MONTH_FIRST));
    assertThat(repairs(days)).containsExactlyInAnyOrder("2021-04-03", "2021-06-05");
    assertThat(repairs(months)).containsExactlyInAnyOrder("2021-03-04", "2021-05-06");
  }

  @Test
  void anotherSchemaForgetsTheMatchingButNotTheDecisions() {
    var left = after(state, leave("n", "check.type.integer", Optional.of("x")));
    var again =
        after(left, new ChooseSchema(Tables.ID, Optional.of(SchemaReader.read(SCHEMA, "essai"))));
    assertThat(errors(again)).isEqualTo(4);
    var none = after(again, new ChooseSchema(Tables.ID, Optional.empty()));
    assertThat(findings(none).schema()).isEmpty();
    assertThat(errors(none)).isZero();
  }

  @Test
  void settingsAreReadBackAsTheyWereWritten() {
    var column = ref("n").id();
    var left =
        List.of(
            new Decisions.Left(column, "check.type.integer", Optional.of("é \"x\"\n"), "vu"),
            new Decisions.Left(null, "check.row.blank", Optional.empty(), ""));
    var written = CheckSettings.writeLeft(left);
    var orders = CheckSettings.writeOrders(java.util.Map.of(column, DateOrder.MONTH_FIRST));
    var table =
        state
            .get(Tables.ID)
            .withSetting(CheckSettings.LEFT, written)
            .withSetting(CheckSettings.DATE_ORDER, orders);
    var read = CheckSettings.decisions(table);
    assertThat(read.left()).isEqualTo(left);
    assertThat(read.orders()).containsExactly(java.util.Map.entry(column, DateOrder.MONTH_FIRST));
  }

  private LeaveFinding leave(String column, String cause, Optional<String> value) {
    return new LeaveFinding(Tables.ID, Optional.of(ref(column)), cause, value, "vu sur place");
  }

  private ColumnRef ref(String name) {
    return ColumnRef.to(state.table(Tables.ID).named(name).orElseThrow());
  }

  private static long errors(State state) {
    return findings(state).count(Severity.ERROR);
  }

  private static List<String> repairs(State state) {
    return findings(state).all().stream()
        .flatMap(f -> f.repair().stream())
        .map(r -> r.after())
        .toList();
  }

  private static Findings findings(State state) {
    return new Checker()
        .check(CheckRequest.of(state.get(Tables.ID), CheckOptions.STRICT), Progress.NONE);
  }

  private static State after(State state, Operation operation) {
    var json = new StepJson(CheckOperations.all());
    assertThat(json.readOperation(json.write(operation))).isEqualTo(operation);
    return operation.run(Work.on(state)).apply(state);
  }
}
