package fr.arpent.visit.share;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.geo.LonLat;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import fr.arpent.visit.remark.NoteRemark;
import fr.arpent.visit.remark.Remark;
import fr.arpent.visit.remark.Remarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinRoundsTest {
  private static final Table TABLE =
      Tables.of(
          "id|adresse", IntStream.range(0, 40).mapToObj(i -> "S" + i + "|").toArray(String[]::new));
  private static final ColumnRef TARGET = ColumnRef.to(TABLE.columns().get(1));

  private final Person one = new Person("Anne", TABLE);

  /** Each answers their own points; whatever the order of joining, it is as if one had done all. */
  @Test
  void sharedAndJoinedIsAsIfOnePersonHadDoneAll() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 60; round++) {
      var alone = one.copy("Seule");
      var lead = one.copy("Chef");
      var people = people(lead, random.nextInt(4) + 2);
      for (var slot = 0; slot < TABLE.slots(); slot++) {
        var answers = answers(random, slot);
        answers.forEach(alone::ask);
        var whose = people.get(slot * people.size() / TABLE.slots());
        answers.forEach(whose::ask);
      }
      Collections.shuffle(people, random);
      people.forEach(lead::join);

      assertThat(lead.cells()).as("seed %d, round %d", seed, round).isEqualTo(alone.cells());
      assertThat(lead.differences()).as("seed %d, round %d", seed, round).isEmpty();
    }
  }

  /** Each answers any points: exactly the cells with two answers are listed, with all of them. */
  @Test
  void whatWasAnsweredTwiceIsListedWithEveryAnswerAndNothingElseIs() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 60; round++) {
      var lead = one.copy("Chef");
      var people = people(lead, random.nextInt(3) + 2);
      var texts = new HashMap<Integer, Set<String>>();
      for (var person : people) {
        for (var slot : random.ints(12, 0, TABLE.slots()).distinct().toArray()) {
          var text = "rue " + random.nextInt(3);
          person.ask(accept(slot, text));
          texts.computeIfAbsent(slot, _ -> new HashSet<>()).add(text);
        }
      }
      Collections.shuffle(people, random);
      people.forEach(lead::join);

      var listed =
          lead.differences().stream()
              .collect(Collectors.toMap(Difference::slot, JoinRoundsTest::texts));
      var twice = new HashMap<>(texts);
      twice.values().removeIf(each -> each.size() < 2);
      assertThat(listed).as("seed %d, round %d", seed, round).isEqualTo(twice);
      texts.forEach((slot, each) -> assertThat(each).contains(lead.text(slot, "adresse")));
    }
  }

  private static Set<String> texts(Difference difference) {
    return difference.answers().stream().map(Answer::text).collect(Collectors.toSet());
  }

  private static List<Person> people(Person lead, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> lead.copy("P" + i))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Operation> answers(Random random, int slot) {
    return switch (random.nextInt(6)) {
      case 0 -> List.of();
      case 1 -> List.of(MarkRows.one(Tables.ID, slot, Mark.SEEN));
      case 2 -> List.of(MarkRows.one(Tables.ID, slot, Mark.LATER));
      case 3 -> List.of(accept(slot, "premier jet"), accept(slot, slot + " rue Haute"));
      default -> List.of(accept(slot, random.nextInt(90) + " rue Basse"));
    };
  }

  private static AcceptAddress accept(int slot, String text) {
    return new AcceptAddress(
        Tables.ID, slot, TARGET, text, "", Way.TYPED, Optional.empty(), Optional.empty());
  }

  @Test
  void twoAnswersStandSideBySideUntilOneIsChosenAndUndoingBringsThemBack() {
    var other = one.copy("Bruno");
    one.ask(accept(3, "12 rue Haute"));
    other.ask(accept(3, "14 rue Haute"));
    assertThat(one.join(other).differences()).isOne();

    assertThat(one.text(3, "adresse")).as("what stood here stays").isEqualTo("12 rue Haute");
    assertThat(one.differences())
        .containsExactly(
            new Difference(
                3,
                Optional.of(TARGET),
                List.of(
                    new Answer("Anne", "12 rue Haute"),
                    new Answer("Bruno (Bruno.arpent)", "14 rue Haute"))));

    one.ask(new SettleDifference(Tables.ID, 3, Optional.of(TARGET), "14 rue Haute"));
    assertThat(one.differences()).isEmpty();
    assertThat(one.text(3, "adresse")).isEqualTo("14 rue Haute");
    one.undo();
    assertThat(one.differences()).hasSize(1);
    assertThat(one.text(3, "adresse")).isEqualTo("12 rue Haute");
    one.undo();
    assertThat(one.differences()).as("the join is undone as one").isEmpty();
  }

  @Test
  void seenAndCannotBeToldAreTwoAnswersWhilePutOffIsNone() {
    var other = one.copy("Bruno");
    one.ask(MarkRows.one(Tables.ID, 1, Mark.SEEN));
    one.ask(MarkRows.one(Tables.ID, 2, Mark.LATER));
    one.ask(MarkRows.one(Tables.ID, 3, Mark.SEEN));
    other.ask(MarkRows.cannotTell(Tables.ID, 1, "bâché"));
    other.ask(MarkRows.one(Tables.ID, 2, Mark.SEEN));
    other.ask(MarkRows.one(Tables.ID, 3, Mark.LATER));
    one.join(other);

    assertThat(one.table().mark(2)).isEqualTo("seen");
    assertThat(one.table().mark(3)).isEqualTo("seen");
    assertThat(one.text(1, MarkRows.NOTES)).as("the note is not lost").isEqualTo("bâché");
    assertThat(one.differences())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.slot()).isOne();
              assertThat(d.column()).isEmpty();
              assertThat(texts(d)).containsExactlyInAnyOrder("seen", "cannot-tell");
            });
    one.ask(new SettleDifference(Tables.ID, 1, Optional.empty(), "cannot-tell"));
    assertThat(one.table().mark(1)).isEqualTo("cannot-tell");
  }

  @Test
  void aFileJoinedAgainBringsOnlyWhatIsNewInIt() {
    var other = one.copy("Bruno");
    other.ask(accept(1, "1 rue A"));
    other.ask(new InsertRows(Tables.ID, 1, -1));
    other.ask(EditCells.one(Tables.ID, TARGET, 40, "neuf"));
    assertThat(one.join(other)).isEqualTo(new Tally(1, 2, 1, 0, 0, 0));
    assertThat(one.join(other)).as("the same again").isEqualTo(Tally.NONE);

    one.ask(accept(1, "1 bis rue A"));
    other.ask(accept(2, "2 rue A"));
    other.ask(EditCells.one(Tables.ID, TARGET, 40, "plus neuf"));
    assertThat(one.join(other)).isEqualTo(new Tally(1, 2, 0, 0, 0, 0));
    assertThat(one.text(1, "adresse")).as("changed here since").isEqualTo("1 bis rue A");
    assertThat(one.text(40, "adresse")).isEqualTo("plus neuf");
    assertThat(one.table().table().rowCount()).isEqualTo(41);
  }

  @Test
  void rowsThatBothInsertedAreAllThere() {
    var other = one.copy("Bruno");
    one.ask(new InsertRows(Tables.ID, 1, -1));
    one.ask(EditCells.one(Tables.ID, TARGET, 40, "ici"));
    other.ask(new InsertRows(Tables.ID, 2, 0));
    other.ask(EditCells.one(Tables.ID, TARGET, 40, "là"));
    other.ask(EditCells.one(Tables.ID, TARGET, 41, "là-bas"));
    one.join(other);

    assertThat(one.cells().getOrDefault("adresse", List.of()))
        .hasSize(43)
        .endsWith("ici", "là", "là-bas");
  }

  @Test
  void aRowIsTakenOutOnlyWhereNobodyAnsweredAndComesBackWhereSomebodyDid() {
    var other = one.copy("Bruno");
    other.ask(new DeleteRows(Tables.ID, RowSet.of(4, 5)));
    one.ask(accept(5, "5 rue A"));
    one.ask(new DeleteRows(Tables.ID, RowSet.of(6, 7)));
    other.ask(accept(7, "7 rue A"));
    var tally = one.join(other);

    assertThat(tally.removed()).isOne();
    assertThat(tally.rows()).isOne();
    assertThat(one.cells().getOrDefault("id", List.of()))
        .doesNotContain("S4", "S6")
        .contains("S5")
        .endsWith("S7");
    assertThat(one.cells().getOrDefault("adresse", List.of())).endsWith("7 rue A");
  }

  @Test
  void remarksOfBothAreKeptOnce() {
    var remark = remark("3 rue Haute");
    one.ask(new NoteRemark(Tables.ID, remark));
    var other = one.copy("Bruno");
    one.ask(new NoteRemark(Tables.ID, remark("5 rue Haute")));
    other.ask(new NoteRemark(Tables.ID, remark("7 rue Haute")));
    one.join(other);

    assertThat(Remarks.of(one.table()).all())
        .extracting(Remark::known)
        .containsExactly("3 rue Haute", "5 rue Haute", "7 rue Haute");
  }

  private static Remark remark(String known) {
    return new Remark(1, new LonLat(6.1, 45.9), known, "", "Annecy", "74010", "", "", "2026-11-25");
  }

  @Test
  void projectsWithoutACommonStepHaveNothingToJoin() {
    var stranger = new Person("Zoé", TABLE);
    assertThat(stranger.cells()).isEqualTo(one.cells());
    assertThat(Map.of("anne", one, "zoé", stranger)).hasSize(2);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> one.join(stranger)))
        .isInstanceOf(java.util.NoSuchElementException.class);
  }
}
