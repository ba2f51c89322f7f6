package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must not matter to a check does not: order, company, how often a text comes. */
class SameTableTest {
  private static final List<String> NAMES = List.of("a", "b", "c", "d");
  private static final List<String> TEXTS =
      List.of("", "1", "01", "x", "31/12/2020", "2021-01-01", "oui", "true", "é", " ");
  private static final TableSchema SCHEMA =
      SchemaReader.read(
          """
          {"fields":[{"name":"a","type":"integer","constraints":{"required":true,"maximum":1}},
           {"name":"b","type":"date"},{"name":"c","constraints":{"enum":["x","oui"],"maxLength":2}},
           {"name":"d","type":"boolean"}]}
          """,
          "essai");

  @Test
  void theOrderOfRowsDoesNotMatterToCells() {
    Cases.run(
        80,
        random -> {
          var rows = rows(random);
          var before = codes(NAMES, rows, CheckOptions.STRICT);
          Collections.shuffle(rows, random);
          assertThat(codes(NAMES, rows, CheckOptions.STRICT)).isEqualTo(before);
        });
  }

  @Test
  void theOrderOfColumnsDoesNotMatterToTheNationalValidator() {
    Cases.run(
        80,
        random -> {
          var rows = rows(random);
          var before = codes(NAMES, rows, CheckOptions.NATIONAL);
          var order = new ArrayList<>(List.of(0, 1, 2, 3));
          Collections.shuffle(order, random);
          var names = order.stream().map(NAMES::get).toList();
          var moved = rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
          var after = codes(names, moved, CheckOptions.NATIONAL);
          after.remove(" disordered-header-warn");
          assertThat(after).isEqualTo(before);
        });
  }

  @Test
  void aColumnOfItsOwnIsOneRemarkForTheNationalValidator() {
    Cases.run(
        80,
        random -> {
          var rows = rows(random);
          var before = codes(NAMES, rows, CheckOptions.NATIONAL);
          var names = List.of("a", "b", "mine", "c", "d");
          var wider = rows.stream().map(row -> inserted(row, "quelque chose")).toList();
          var after = codes(names, wider, CheckOptions.NATIONAL);
          assertThat(after.remove("mine extra-header-warn")).isEqualTo(1);
          before.remove(" blank-row");
          after
              .keySet()
              .removeIf(key -> !before.containsKey(key) && key.equals("a constraint-error"));
          assertThat(after.keySet()).containsAll(before.keySet());
        });
  }

  @Test
  void aDelimiterAtTheEndOfEachLineIsASurplusColumn() {
    Cases.run(
        40,
        random -> {
          var rows = rows(random);
          var before = codes(NAMES, rows, CheckOptions.STRICT);
          var blank = before.getOrDefault(" blank-row", 0L);
          var ended = rows.stream().map(row -> added(row, "")).toList();
          var after = codes(added(NAMES, ""), ended, CheckOptions.STRICT);
          assertThat(after.remove(" extra-label")).isEqualTo(1);
          var extra = after.remove(" extra-cell");
          assertThat(extra == null ? 0 : extra).isEqualTo(rows.size() - blank);
          assertThat(after).isEqualTo(before);
        });
  }

  @Test
  void aTableTwiceHasEachFindingTwice() {
    Cases.run(
        40,
        random -> {
          var rows = rows(random);
          var once = codes(NAMES, rows, CheckOptions.STRICT);
          rows.addAll(List.copyOf(rows));
          var twice = codes(NAMES, rows, CheckOptions.STRICT);
          once.replaceAll((key, count) -> 2 * count);
          assertThat(twice).isEqualTo(once);
        });
  }

  @Test
  void whatACellWasInItsFileDoesNotMatter() {
    var builder = new TableBuilder(NAMES);
    var row = 2;
    for (var kind : CellKind.values()) {
      builder.startRow(row++);
      for (var text : List.of("x", "hier", "z", "1")) {
        builder.cell(new Cell(text, kind));
      }
      builder.endRow();
    }
    var findings = new Checker().check(builder.build(Tables.ID, "x"), SCHEMA, CheckOptions.STRICT);
    assertThat(findings.errorCounts())
        .containsEntry("type-error", 2L * CellKind.values().length)
        .containsEntry("constraint-error", (long) CellKind.values().length);
  }

  @Test
  void equalErrorsAreOneFindingHoweverMany() {
    var builder = new TableBuilder(NAMES);
    for (var row = 0; row < 50_000; row++) {
      builder.row(row + 2, List.of(row % 2 == 0 ? "x" : "y", "2021-01-01", "x", "1"));
    }
    var findings = new Checker().check(builder.build(Tables.ID, "x"), SCHEMA, CheckOptions.STRICT);
    assertThat(findings.groups()).hasSize(1);
    assertThat(findings.count(Severity.ERROR)).isEqualTo(50_000);
    assertThat(findings.all()).hasSize(2).allMatch(f -> f.rows().size() == 25_000);
  }

  private static List<List<String>> rows(Random random) {
    var rows = new ArrayList<List<String>>();
    for (var left = random.nextInt(15); left >= 0; left--) {
      var row = new ArrayList<String>();
      for (var i = 0; i < 4; i++) {
        row.add(random.nextInt(9) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size())));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> inserted(List<String> row, String text) {
    var wider = new ArrayList<>(row);
    wider.add(2, text);
    return wider;
  }

  private static List<String> added(List<String> row, String text) {
    var wider = new ArrayList<>(row);
    wider.add(text);
    return wider;
  }

  /** How many findings of each field and code there are. */
  private static Map<String, Long> codes(
      List<String> names, List<List<String>> rows, CheckOptions options) {
    var findings = new Checker().check(table(names, rows), SCHEMA, options);
    return findings.entries().stream()
        .collect(
            Collectors.groupingBy(
                e -> e.field() + " " + e.code(), TreeMap::new, Collectors.counting()));
  }

  private static Table table(List<String> names, List<List<String>> rows) {
    var builder = new TableBuilder(names);
    for (var i = 0; i < rows.size(); i++) {
      builder.row(i + 2, rows.get(i));
    }
    return builder.build(Tables.ID, "essai.csv");
  }
}
