package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.AddColumn;
import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.MoveColumn;
import fr.arpent.step.OrderRows;
import fr.arpent.step.RemoveColumn;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.SetCells;
import fr.arpent.step.State;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any change, checking again finds what checking from the beginning finds. */
class RecheckTest {
  private static final TableId TABLE = new TableId("t1");
  private static final List<String> TEXTS =
      List.of(
          "", "1", "01", "2", "x", " ", "oui", "31/12/2020", "03/04/2021", "2021-1-2", "a", "A");
  private static final TableSchema SCHEMA =
      SchemaReader.read(
          """
          {"fields":[
            {"name":"id","type":"integer","constraints":{"required":true,"unique":true,"maximum":1}},
            {"name":"day","type":"date"},
            {"name":"free","constraints":{"enum":["a","oui",""]}},
            {"name":"up","type":"integer"},
            {"name":"yes","type":"boolean"}],
           "primaryKey":["id","day"],
           "custom_checks":[
             {"name":"one-of-required","params":{"column1":"free","column2":"up"}},
             {"name":"compare-columns-value","params":{"column":"up","op":"<","column2":"id"}}],
           "foreignKeys":[{"fields":"up","reference":{"resource":"","fields":"id"}}]}
          """,
          "essai");

  /** What the columns of a town's table hold, and what stands in them by mistake. */
  private static final Map<String, List<String>> TOWN =
      Map.of(
          "id", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
          "code_insee", List.of("74010", "74010", "74011", "1004", "99999", "75056"),
          "commune", List.of("Annecy", "ANNECY", "Pringy", "Paris", "annecy "),
          "code_postal", List.of("74000", "74370", "1000", "75001", "0100"),
          "lon", List.of("6.13", "6.131", "6.13002", "45.9", "2.35", "-40"),
          "lat", List.of("45.9", "45.901", "6.13", "48.85"),
          "nombre", List.of("1", "2", "3", "4", "5", "4000", "trois"),
          "jour", List.of("2020-01-02", "31/12/2020", "1850-01-01", "2999-01-01", "hier"),
          "type", List.of("Arceau", "type", "arceau", "ARCEAUX", "Rack"));

  private final Checker checker = new Checker();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalsACheckFromTheBeginning(long seed) {
    var random = new Random(seed);
    var options =
        new CheckOptions(
            random.nextBoolean(), random.nextBoolean(), true, java.util.Set.of("duplicate-row"));
    follows(seed, random, table(random), Optional.of(SCHEMA), options);
  }

  /** What is said of a row may follow from any other: the middle of the points, the usual word. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void advisesWhatACheckFromTheBeginningAdvises(long seed) {
    var random = new Random(seed);
    follows(seed, random, town(random), Optional.empty(), CheckOptions.WINDOW);
  }

  private void follows(
      long seed, Random random, Table table, Optional<TableSchema> schema, CheckOptions options) {
    var state = State.of(table);
    var findings = checker.check(request(state, schema, options), Progress.NONE);
    for (var step = 0; step < 60; step++) {
      var change = change(random, state.table(TABLE));
      state = change.apply(state);
      var request = request(state, schema, options);
      findings = checker.recheck(findings, request, change.footprint(), Progress.NONE);
      var fresh = checker.check(request, Progress.NONE);
      same(findings, fresh, "seed " + seed + ", step " + step + ": " + change);
    }
  }

  private static void same(Findings found, Findings fresh, String when) {
    assertThat(written(found)).as(when).isEqualTo(written(fresh));
    assertThat(found.header()).as(when).containsExactlyInAnyOrderElementsOf(fresh.header());
    assertThat(found.groups()).as(when).containsExactlyInAnyOrderElementsOf(fresh.groups());
    for (var column : fresh.table().columns()) {
      assertThat(found.conformity(column.id())).as(when).isEqualTo(fresh.conformity(column.id()));
      assertThat(severities(found, column.id())).as(when).isEqualTo(severities(fresh, column.id()));
    }
  }

  private static List<String> severities(Findings findings, ColumnId column) {
    return findings
        .table()
        .rowSlots()
        .mapToObj(slot -> String.valueOf(findings.severityAt(slot, column)))
        .toList();
  }

  private static List<String> written(Findings findings) {
    return findings.entries().stream().map(Entry::toString).sorted().toList();
  }

  private static CheckRequest request(
      State state, Optional<TableSchema> schema, CheckOptions options) {
    return schema
        .map(against -> CheckRequest.of(state.table(TABLE), against, options))
        .orElseGet(() -> CheckRequest.of(state.table(TABLE), options));
  }

  private static Table town(Random random) {
    var names = TOWN.keySet().stream().sorted().toList();
    var builder = new TableBuilder(names);
    for (var row = 0; row < 25 + random.nextInt(60); row++) {
      builder.row(row + 2, names.stream().map(name -> text(random, name)).toList());
    }
    return builder.build(TABLE, "ville.csv");
  }

  /** What a column mostly holds comes first in its list. */
  private static String text(Random random, String name) {
    var texts = TOWN.getOrDefault(name, TEXTS);
    return texts.get(random.nextInt(random.nextInt(9) == 0 ? texts.size() : 1));
  }

  private static Table table(Random random) {
    var builder = new TableBuilder(List.of("id", "day", "free", "up", "yes"));
    for (var row = 0; row < 30; row++) {
      var cells = random.nextInt(7);
      builder.row(
          row + 2,
          IntStream.range(0, random.nextInt(4) == 0 ? cells : 5)
              .mapToObj(_ -> text(random))
              .toList());
    }
    return builder.build(TABLE, "essai.csv");
  }

  private static String text(Random random) {
    return random.nextInt(3) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static Change change(Random random, Table table) {
    return switch (random.nextInt(14)) {
      case 0 -> MapValuesOf.random(random, table, column(random, table));
      case 1 -> new AddRows(TABLE, table.slots(), 1 + random.nextInt(2), random.nextInt(10));
      case 2 -> new RemoveRows(TABLE, rows(random, table, 2));
      case 3 -> OrderRows.of(TABLE, shuffled(random, table));
      case 4 ->
          new RenameColumn(
              TABLE, column(random, table), List.of("id", "day", "z", "up").get(random.nextInt(4)));
      case 5 -> AddColumn.text(TABLE, table.freshColumn(), "new", random.nextInt(4));
      case 6 ->
          table.columns().size() > 3
              ? new RemoveColumn(TABLE, column(random, table))
              : new MoveColumn(TABLE, column(random, table), 0);
      case 7 -> new MoveColumn(TABLE, column(random, table), random.nextInt(4));
      case 8 -> Group.of(List.of(cells(random, table), cells(random, table)));
      default -> cells(random, table);
    };
  }

  private static Change cells(Random random, Table table) {
    var rows = rows(random, table, 1 + random.nextInt(4));
    var cells = new ArrayList<Cell>();
    var column = column(random, table);
    var name = table.column(column).name();
    IntStream.range(0, rows.size())
        .forEach(
            _ -> cells.add(Cell.text(TOWN.containsKey(name) ? anyOf(random, name) : text(random))));
    return new SetCells(TABLE, column, rows, cells);
  }

  private static String anyOf(Random random, String name) {
    return random.nextBoolean() ? text(random, name) : text(random);
  }

  private static RowSet rows(Random random, Table table, int count) {
    return RowSet.of(
        IntStream.range(0, count).map(_ -> table.slot(random.nextInt(table.rowCount()))).toArray());
  }

  private static int[] shuffled(Random random, Table table) {
    var slots = new ArrayList<>(table.rowSlots().boxed().toList());
    Collections.shuffle(slots, random);
    return slots.stream().mapToInt(s -> s).toArray();
  }

  private static ColumnId column(Random random, Table table) {
    return table.columns().get(random.nextInt(table.columns().size())).id();
  }

  /** Every cell of one text becomes another. */
  private static final class MapValuesOf {
    static Change random(Random random, Table table, ColumnId column) {
      var old = table.text(column).cell(table.slot(random.nextInt(table.rowCount())));
      return new MapValues(TABLE, column, Map.of(old, Cell.text(text(random))));
    }
  }
}
