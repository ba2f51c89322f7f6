package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.Work;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.Operations;
import fr.arpent.step.edit.SortRows;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A step that may be taken out leaves what doing everything else, asked anew, would have given. Any
 * operation of editing, in any order, on any table.
 */
class AsIfNeverDoneTest {

  @Test
  void takingOutIsNeverHavingDone() {
    var out = new TreeMap<String, Integer>();
    Cases.run(
        3000,
        random -> {
          var start = State.of(Tables.random(random));
          var done = Done.some(start, 2 + random.nextInt(4), random);
          var at = random.nextInt(Math.max(1, done.size()));
          if (done.size() > 1 && TakenOut.possible(done.history, done.id(at))) {
            var taken = TakenOut.of(done.history, done.id(at), done.before(at));
            var never = never(done, at);
            var last = taken.states().isEmpty() ? done.before(at) : taken.states().getLast();
            assertThat(Seen.unordered(last)).as("%s", done.asked).isEqualTo(Seen.unordered(never));
            if (done.asked.stream().noneMatch(AsIfNeverDoneTest::placesByOthers)) {
              assertThat(Seen.of(last)).as("%s", done.asked).isEqualTo(Seen.of(never));
            }
            done.asked.subList(at + 1, done.size()).stream()
                .map(later -> done.asked.get(at).kind() + " before " + later.kind())
                .forEach(pair -> out.merge(pair, 1, Integer::sum));
          }
        });
    assertThat(out).as("pairs of kinds, the first taken out").hasSizeGreaterThan(90);
    assertThat(out.keySet())
        .contains(
            "edit.cells/1 before edit.label-column/1",
            "edit.cells/1 before edit.place-column/1",
            "edit.cells/1 before edit.delete-rows/1",
            "edit.cells/1 before edit.delete-columns/1",
            "edit.replace/1 before edit.insert-rows/1",
            "edit.label-column/1 before edit.fill/1",
            "edit.delete-rows/1 before edit.sort-rows/1",
            "edit.insert-rows/1 before edit.sort-rows/1",
            "edit.delete-rows/1 before edit.insert-column/1",
            "edit.insert-column/1 before edit.delete-rows/1");
  }

  /** A row that comes back stands where sorting with it would have put it, equal ones included. */
  @Test
  void aRowThatComesBackFindsItsPlaceInWhatWasSortedSince() {
    var count = new int[1];
    Cases.run(
        200,
        random -> {
          var done = new Done(State.of(Tables.random(random)));
          done.ask(
              new DeleteRows(Tables.ID, Operations.some(done.last().table(Tables.ID), random)));
          var column = done.last().table(Tables.ID).columns().getFirst();
          done.ask(new SortRows(Tables.ID, ColumnRef.to(column), random.nextBoolean()));
          if (done.size() == 2) {
            assertThat(TakenOut.possible(done.history, done.id(0))).isTrue();
            var taken = TakenOut.of(done.history, done.id(0), done.start);
            assertThat(Seen.of(taken.states().getLast())).isEqualTo(Seen.of(never(done, 0)));
            count[0]++;
          }
        });
    assertThat(count[0]).as("sorts after a deletion").isGreaterThan(100);
  }

  /** Where rows stand that are new, or equal in a sort, follows from what stood around them. */
  private static boolean placesByOthers(Operation operation) {
    return (operation instanceof InsertRows insert && insert.before() >= 0)
        || operation instanceof SortRows;
  }

  /** All but the one at {@code out}, each run on what there is without it. */
  private static State never(Done done, int out) {
    var with = done.states.get(out).table(Tables.ID);
    var state = done.before(out).mapTable(Tables.ID, table -> withIdsOf(with, table));
    for (var later : done.asked.subList(out + 1, done.size())) {
      state = later.run(Work.on(state)).apply(state);
    }
    return state;
  }

  /** Later operations name columns and rows as they were called where it had been done. */
  private static Table withIdsOf(Table with, Table table) {
    var more = with.slots() - table.slots();
    return table
        .withFreshColumn(with.freshColumn())
        .withNewRows(more, 0)
        .withoutRows(RowSet.range(table.slots(), with.slots()));
  }

  /** Operations that were done one after the other, and the states after them. */
  private static final class Done {
    private final State start;
    private History history = History.empty();
    private final List<Operation> asked = new ArrayList<>();
    private final List<State> states = new ArrayList<>();

    private Done(State start) {
      this.start = start;
    }

    static Done some(State start, int count, Random random) {
      var done = new Done(start);
      for (var i = 0; i < count; i++) {
        done.ask(Operations.any(done.last(), random));
      }
      return done;
    }

    void ask(Operation operation) {
      var change = operation.run(Work.on(last()));
      if (!change.equals(Group.NOTHING)) {
        var parent = history.position().orElse(null);
        states.add(change.apply(last()));
        asked.add(operation);
        history =
            history.after(
                new Step(StepId.fresh(), parent, "anne", Instant.EPOCH, operation, change));
      }
    }

    State last() {
      return before(size());
    }

    int size() {
      return asked.size();
    }

    StepId id(int at) {
      return history.path().get(at).id();
    }

    State before(int at) {
      return at == 0 ? start : states.get(at - 1);
    }
  }
}
