package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.check.matching.MatchColumns;
import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.check.repair.AnswerDateOrder;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.check.repair.RepairCells;
import fr.arpent.check.repair.Scope;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.AddColumn;
import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.MoveColumn;
import fr.arpent.step.Operation;
import fr.arpent.step.RemoveColumn;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.SetCells;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people do one after the other (edit, repair, match columns, choose another schema, leave
 * findings, undo, redo), the findings carried along are those of a check from the beginning.
 */
class FollowStepsTest {
  private static final TableId TABLE = new TableId("t1");
  private static final List<String> NAMES = List.of("code", "day", "kind", "places", "point", "up");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "-",
          "1",
          "01",
          "1.0",
          "12 places",
          "x",
          "31/12/2020",
          "03/04/2021",
          "2021-1-2",
          "12/31/2020",
          "Arceau",
          "ARCEAU",
          "6.1,45.9",
          "[6.1, 45.9]",
          "cafÃ©",
          "oui",
          "true",
          "74010");
  private static final List<TableSchema> SCHEMAS =
      List.of(
          schema(
              """
              {"primaryKey":"code","foreignKeys":[{"fields":"up","reference":{"resource":"","fields":"code"}}],
               "fields":[{"name":"code","type":"integer","constraints":{"unique":true,"required":true}},
                {"name":"day","type":"date"},{"name":"kind","constraints":{"enum":["ARCEAU","AUTRE"]}},
                {"name":"places","type":"number","constraints":{"maximum":10}},
                {"name":"point","type":"geopoint","format":"array"},{"name":"up","type":"integer"}]}
              """),
          schema(
              """
              {"missingValues":["","-"],"primaryKey":["code","day"],"uniqueKeys":[["kind","up"]],
               "fields":[{"name":"day","type":"date","format":"%d/%m/%Y","constraints":{"required":true}},
                {"name":"code","constraints":{"pattern":"[0-9]{5}"}},{"name":"kind"},
                {"name":"free","type":"boolean"},{"name":"up","type":"any"}]}
              """),
          schema(
              "{\"fieldsMatch\":\"partial\",\"fields\":[{\"name\":\"code\",\"type\":\"year\"}]}"),
          schema("{\"fields\":[]}"));

  private final Checker checker = new Checker();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void findingsAreThoseOfACheckFromTheBeginning(long seed) {
    var random = new Random(seed);
    var options =
        new CheckOptions(
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            Set.of("duplicate-row"));
    var states = new ArrayList<State>();
    var changes = new ArrayList<Change>();
    states.add(State.of(table(random)));
    var at = 0;
    var findings = checker.check(request(states.getFirst(), options), Progress.NONE);
    for (var step = 0; step < 40; step++) {
      Footprint touched;
      if (at > 0 && random.nextInt(5) == 0) {
        touched = changes.get(--at).footprint();
      } else if (at < changes.size() && random.nextInt(3) > 0) {
        touched = changes.get(at++).footprint();
      } else {
        var change = operation(random, states.get(at)).run(Work.on(states.get(at)));
        states.subList(at + 1, states.size()).clear();
        changes.subList(at, changes.size()).clear();
        states.add(change.apply(states.get(at++)));
        changes.add(change);
        touched = change.footprint();
      }
      var request = request(states.get(at), options);
      findings = checker.recheck(findings, request, touched, Progress.NONE);
      same(findings, checker.check(request, Progress.NONE), "seed " + seed + ", step " + step);
    }
  }

  private static void same(Findings found, Findings fresh, String when) {
    assertThat(found.entries()).as(when).isEqualTo(fresh.entries());
    assertThat(found.groups()).as(when).containsExactlyInAnyOrderElementsOf(fresh.groups());
    assertThat(found.certainRepairs()).as(when).isEqualTo(fresh.certainRepairs());
    assertThat(found.valid()).as(when).isEqualTo(fresh.valid());
    for (var column : fresh.table().columns()) {
      assertThat(found.field(column.id())).as(when).isEqualTo(fresh.field(column.id()));
      assertThat(found.on(column.id())).as(when).isEqualTo(fresh.on(column.id()));
      fresh
          .table()
          .rowSlots()
          .forEach(
              slot ->
                  assertThat(found.at(slot, column.id()))
                      .as(when)
                      .isEqualTo(fresh.at(slot, column.id())));
    }
    fresh
        .table()
        .rowSlots()
        .forEach(slot -> assertThat(found.ofRow(slot)).as(when).isEqualTo(fresh.ofRow(slot)));
  }

  private static CheckRequest request(State state, CheckOptions options) {
    return CheckRequest.of(state.get(TABLE), options);
  }

  private Operation operation(Random random, State state) {
    var table = state.table(TABLE);
    var column = ColumnRef.to(column(random, table));
    return switch (random.nextInt(12)) {
      case 0 -> new ChooseSchema(TABLE, Optional.of(SCHEMAS.get(random.nextInt(SCHEMAS.size()))));
      case 1 ->
          random.nextInt(4) == 0 ? new ChooseSchema(TABLE, Optional.empty()) : match(random, table);
      case 2 -> new RepairCells(TABLE, new Scope.Everything());
      case 3 -> new RepairCells(TABLE, scope(random, table, column));
      case 4 ->
          new AnswerDateOrder(
              TABLE, column, random.nextBoolean() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
      case 5 -> leave(random, state);
      case 6 -> new Plain(structure(random, table));
      default -> new Plain(cells(random, table));
    };
  }

  private static MatchColumns match(Random random, Table table) {
    var pairs = new ArrayList<MatchColumns.Pair>();
    var free = new ArrayList<>(NAMES);
    for (var column : table.columns()) {
      if (random.nextBoolean() && !free.isEmpty()) {
        var field = free.remove(random.nextInt(free.size()));
        pairs.add(new MatchColumns.Pair(ColumnRef.to(column), field));
      }
    }
    var add = random.nextInt(3) == 0 ? List.of(new Added("added", "x")) : List.<Added>of();
    return new MatchColumns(
        TABLE, pairs, random.nextBoolean(), random.nextBoolean(), add, Optional.empty());
  }

  private static Scope scope(Random random, Table table, ColumnRef column) {
    return switch (random.nextInt(3)) {
      case 0 -> new Scope.OneCell(column, table.slot(random.nextInt(table.rowCount())));
      case 1 -> new Scope.EqualCells(column, text(random));
      default -> new Scope.OfGroup(column, "check.type.date");
    };
  }

  private Operation leave(Random random, State state) {
    var all = checker.check(request(state, CheckOptions.WINDOW), Progress.NONE).all();
    if (all.isEmpty()) {
      return new Plain(cells(random, state.table(TABLE)));
    }
    var finding = all.get(random.nextInt(all.size()));
    var column =
        Optional.ofNullable(finding.column())
            .map(id -> ColumnRef.to(state.table(TABLE).column(id)));
    var value = random.nextBoolean() ? Optional.of(finding.value()) : Optional.<String>empty();
    return new LeaveFinding(TABLE, column, finding.cause().key(), value, "vu");
  }

  private static Change structure(Random random, Table table) {
    var column = column(random, table).id();
    return switch (random.nextInt(6)) {
      case 0 -> new AddRows(TABLE, table.slots(), 2, random.nextInt(table.rowCount()));
      case 1 -> new RemoveRows(TABLE, rows(random, table, 2));
      case 2 -> new RenameColumn(TABLE, column, NAMES.get(random.nextInt(NAMES.size())));
      case 3 -> new MoveColumn(TABLE, column, random.nextInt(3));
      case 4 -> AddColumn.text(TABLE, table.freshColumn(), "free", random.nextInt(3));
      default ->
          table.columns().size() > 4
              ? new RemoveColumn(TABLE, column)
              : new MoveColumn(TABLE, column, 0);
    };
  }

  private static Change cells(Random random, Table table) {
    var rows = rows(random, table, 1 + random.nextInt(3));
    var cells = IntStream.range(0, rows.size()).mapToObj(_ -> Cell.text(text(random))).toList();
    return new SetCells(TABLE, column(random, table).id(), rows, cells);
  }

  private static RowSet rows(Random random, Table table, int count) {
    return RowSet.of(
        IntStream.range(0, count).map(_ -> table.slot(random.nextInt(table.rowCount()))).toArray());
  }

  private static Column column(Random random, Table table) {
    return table.columns().get(random.nextInt(table.columns().size()));
  }

  private static Table table(Random random) {
    var builder = new TableBuilder(NAMES);
    for (var row = 0; row < 40; row++) {
      var width = random.nextInt(6) == 0 ? random.nextInt(8) : NAMES.size();
      builder.row(row + 2, IntStream.range(0, width).mapToObj(_ -> text(random)).toList());
    }
    return builder.build(TABLE, "essai.csv");
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static TableSchema schema(String json) {
    return SchemaReader.read(json, "essai");
  }

  /** A change as an operation of nobody's. */
  private record Plain(Change change) implements Operation {
    @Override
    public String kind() {
      return "test.plain/1";
    }

    @Override
    public TableId table() {
      return TABLE;
    }

    @Override
    public fr.arpent.step.Needs needs() {
      return fr.arpent.step.Needs.NONE;
    }

    @Override
    public Change run(Work work) {
      return change;
    }

    @Override
    public com.google.gson.JsonObject parameters() {
      return new com.google.gson.JsonObject();
    }

    @Override
    public fr.arpent.base.Message words(Change happened) {
      return fr.arpent.base.Message.of("test.plain");
    }
  }
}
