package fr.arpent.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.address.AddressIndex;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.State;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.RoundPlan.Order;
import fr.arpent.visit.RoundPlan.Rows;
import fr.arpent.visit.remark.DropRemark;
import fr.arpent.visit.remark.NoteRemark;
import fr.arpent.visit.remark.Remark;
import fr.arpent.visit.share.JoinRounds;
import fr.arpent.visit.share.SettleDifference;
import fr.arpent.visit.share.Share;
import fr.arpent.visit.share.TakeShare;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitOperationsTest {
  private static final Table TABLE =
      Tables.of("id|adresse", "a|1 Rue du Lac", "b|", "c|", "d|2 Rue du Lac");
  private static final ColumnRef TARGET = new ColumnRef(new ColumnId(1), "adresse");
  private static final AcceptAddress ACCEPT =
      new AcceptAddress(
          Tables.ID,
          1,
          TARGET,
          "3 Rue du Lac",
          "",
          Way.PROPOSED,
          Optional.of("74010_0120_00003"),
          Optional.of(6.2));
  private static final AnswerRows ANSWER =
      new AnswerRows(
          Tables.ID,
          RowSet.of(1, 3),
          List.of(new Written(TARGET, "3 Rue du Lac", List.of("", "x"))),
          Way.TYPED,
          Optional.empty(),
          Optional.of(2.5));
  private static final Remark REMARK =
      new Remark(1, new LonLat(6.1, 45.9), "3 Rue du Lac", "", "Annecy", "", "5", "", "2026-11-25");
  private static final List<Operation> SAMPLES =
      List.of(
          new StartRound(Tables.ID, RoundPlan.all(TARGET)),
          new StartRound(
              Tables.ID,
              new RoundPlan(Rows.SHOWN, RowSet.of(1, 3), Order.FILE, Optional.empty(), 100)),
          ACCEPT,
          new AcceptAddress(
              Tables.ID, 2, TARGET, "x", "y", Way.TYPED, Optional.empty(), Optional.empty()),
          MarkRows.one(Tables.ID, 1, Mark.SEEN),
          MarkRows.one(Tables.ID, 1, Mark.LATER),
          MarkRows.one(Tables.ID, 1, Mark.TO_DO),
          MarkRows.cannotTell(Tables.ID, 2, "travaux"),
          new MarkRows(Tables.ID, RowSet.range(0, 4), Mark.SEEN, "", MarkRows.NOTES),
          new MarkRows(Tables.ID, RowSet.range(0, 4), Mark.LATER, "", MarkRows.NOTES),
          new MarkRows(Tables.ID, RowSet.range(0, 4), Mark.CANNOT_TELL, "", MarkRows.NOTES),
          new MarkRows(Tables.ID, RowSet.range(0, 4), Mark.TO_DO, "", MarkRows.NOTES),
          new TakeBack(Tables.ID, ACCEPT),
          new TakeBack(Tables.ID, MarkRows.one(Tables.ID, 3, Mark.LATER)),
          new RestartRound(Tables.ID),
          new ExportState(Tables.ID, "etat", Map.of(Mark.SEEN, "vu", Mark.TO_DO, "à faire")),
          ANSWER,
          new TakeBack(Tables.ID, ANSWER),
          new TakeShare(Tables.ID, new Share(2, 3), RowSet.of(1, 3)),
          new SettleDifference(Tables.ID, 1, Optional.of(TARGET), "3 Rue du Lac"),
          new SettleDifference(Tables.ID, 1, Optional.empty(), "seen"),
          new NoteRemark(Tables.ID, REMARK),
          new DropRemark(Tables.ID, REMARK));
  private static final JoinRounds JOIN = new JoinRounds(Tables.ID, "b.arpent", new StepId("s1"));

  @Test
  void everyOperationIsReadBack() {
    var json = new StepJson(VisitOperations.KINDS);
    for (var operation : SAMPLES) {
      assertThat(json.readOperation(json.write(operation))).isEqualTo(operation);
    }
    assertThat(json.readOperation(json.write(JOIN))).isEqualTo(JOIN);
    assertThat(VisitOperations.KINDS.stream().map(OperationKind::kind))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(SAMPLES.stream(), Stream.of(JOIN))
                .map(Operation::kind)
                .distinct()
                .toList());
  }

  @Test
  void everyOperationHasWordsInBothLanguages() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var operation : SAMPLES) {
        var words = operation.words(Tables.run(operation, State.of(TABLE)));
        assertThat(Texts.in(locale).say(words)).doesNotContain("visit.").doesNotContain("{");
      }
      for (var mark : Mark.values()) {
        assertThat(Texts.in(locale).has("visit.state." + mark.key())).isTrue();
      }
    }
  }

  @Test
  void acceptingWritesAndMarksInOneStep() {
    var after = Tables.after(ACCEPT, State.of(TABLE));

    assertThat(Tables.column(after, "adresse"))
        .containsExactly("1 Rue du Lac", "3 Rue du Lac", "", "2 Rue du Lac");
    assertThat(after.get(Tables.ID).mark(1)).isEqualTo("seen");
    assertThat(Tables.run(ACCEPT, after).cellCount()).as("nothing left to write").isZero();
  }

  @Test
  void rowsWithoutAddressMakeTheRound() {
    var plan =
        new RoundPlan(Rows.WITHOUT_ADDRESS, RowSet.NONE, Order.FILE, Optional.of(TARGET), 60);

    var after = Tables.after(new StartRound(Tables.ID, plan), State.of(TABLE));

    var state = Tables.after(ACCEPT, after).get(Tables.ID);
    assertThat(Round.of(state).orElseThrow().slots(state))
        .as("frozen, though one is filled now")
        .containsExactly(1, 2);
  }

  @Test
  void theStateBecomesAColumnAndIsBroughtUpToDate() {
    var words = Map.of(Mark.SEEN, "vu", Mark.LATER, "plus tard");
    var export = new ExportState(Tables.ID, "etat", words);
    var seen = Tables.after(MarkRows.one(Tables.ID, 0, Mark.SEEN), State.of(TABLE));

    var once = Tables.after(export, seen);
    var twice = Tables.after(export, Tables.after(MarkRows.one(Tables.ID, 1, Mark.LATER), once));

    assertThat(Tables.column(once, "etat")).containsExactly("vu", "", "", "");
    assertThat(Tables.column(twice, "etat")).containsExactly("vu", "plus tard", "", "");
    assertThat(Tables.labels(twice)).containsExactly("id", "adresse", "etat");
  }

  @Test
  void aMarkIsAlwaysOfSomeRow() {
    assertThatThrownBy(() -> new MarkRows(Tables.ID, RowSet.NONE, Mark.SEEN, "", MarkRows.NOTES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Mark.of("something newer")).isEqualTo(Mark.TO_DO);
  }

  @Test
  void withoutPositionsTheRoundGoesAsTheTable() {
    var walkabout = new Walkabout(TABLE, AddressIndex.none());

    walkabout.ask(new StartRound(Tables.ID, RoundPlan.all(TARGET)));

    assertThat(walkabout.view().round().slots(walkabout.state())).containsExactly(0, 1, 2, 3);
    assertThat(Texts.in(Locale.FRENCH).say(walkabout.view().round().plan().words()))
        .isEqualTo("Tous les points, de proche en proche");
  }
}
