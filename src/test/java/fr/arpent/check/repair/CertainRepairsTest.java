package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.base.Progress;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.Finding;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certain repair takes its finding away and never makes another, whatever the field. */
class CertainRepairsTest {
  /** Whether a row is a copy, or an example, changes with the others. */
  private static final Set<String> LOOKS_AT_OTHER_ROWS =
      Set.of("near-duplicate", "near-value", "example-left");

  private static final List<String> FIELDS =
      List.of(
          "{`name`:`f`}",
          "{`name`:`f`,`constraints`:{`required`:true,`maxLength`:6,`pattern`:`[0-9A-Z]+`}}",
          "{`name`:`f`,`constraints`:{`pattern`:`0[0-9]{4}|[1-9][0-9]{5}`}}",
          "{`name`:`f`,`constraints`:{`enum`:[`ARCEAU`,`Râtelier`,`Été`,`oui`]}}",
          "{`name`:`f`,`format`:`email`}",
          "{`name`:`f`,`format`:`uri`}",
          "{`name`:`f`,`type`:`integer`,`constraints`:{`minimum`:2,`maximum`:2500}}",
          "{`name`:`f`,`type`:`integer`,`bareNumber`:false}",
          "{`name`:`f`,`type`:`number`,`constraints`:{`maximum`:50}}",
          "{`name`:`f`,`type`:`number`,`decimalChar`:`,`,`groupChar`:` `}",
          "{`name`:`f`,`type`:`boolean`}",
          "{`name`:`f`,`type`:`boolean`,`trueValues`:[`oui`],`falseValues`:[`non`]}",
          "{`name`:`f`,`type`:`date`,`constraints`:{`minimum`:`2020-06-01`}}",
          "{`name`:`f`,`type`:`date`,`format`:`%d/%m/%Y`}",
          "{`name`:`f`,`type`:`date`,`format`:`%Y`}",
          "{`name`:`f`,`type`:`datetime`}",
          "{`name`:`f`,`type`:`time`}",
          "{`name`:`f`,`type`:`year`}",
          "{`name`:`f`,`type`:`yearmonth`}",
          "{`name`:`f`,`type`:`geopoint`}",
          "{`name`:`f`,`type`:`geopoint`,`format`:`array`}",
          "{`name`:`f`,`type`:`geopoint`,`format`:`object`}",
          "{`name`:`f`,`type`:`array`}");

  private static final List<String> TEXTS =
      List.of(
          "arceau",
          "Arceaux ",
          "RATELIER",
          "ete",
          "e\u0301te\u0301",
          "OUI",
          "non",
          "vrai",
          "0",
          "1",
          "2",
          "12 places",
          "1 234",
          "1\u202f234,5",
          "12,0",
          "-3",
          "+4",
          "60,5",
          "1.000",
          "1,000",
          "31/12/2020",
          "03/04/2021",
          "3/4/21",
          "12/31/2020",
          "2020-12-31T00:00:00",
          "24 novembre 2021",
          "1er mars 2020",
          "44524",
          "20201231",
          "2021",
          "10h30",
          "8h",
          "10:30",
          "45,9;6,13",
          "45.9, 6.13",
          "6.13 45.9",
          "[45.9,6.13]",
          "(6.1,45.9)",
          "1004",
          "74010",
          " 74010",
          "a@b.fr ",
          " http://a.fr",
          "cafÃ©",
          "MÃ©riguet ",
          "Ã‰tÃ©",
          "â‚¬ 3",
          "\u200b12",
          "x",
          "",
          " ");

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
  void takesItsFindingAwayAndMakesNoOther(int index) {
    var schema = schema(FIELDS.get(index));
    Cases.run(
        15,
        random -> {
          var before = findings(table(random), schema);
          for (var finding : before.all()) {
            finding.repair().ifPresent(repair -> holds(before, finding, repair, schema));
          }
        });
  }

  private static void holds(Findings before, Finding finding, Repair repair, TableSchema schema) {
    var what = finding + " → «" + repair.after() + "»";
    assertThat(repair.before()).as(what).isEqualTo(finding.value());
    assertThat(repair.after()).as(what).isNotEqualTo(finding.value());
    var column = before.table().columns().getFirst().id();
    var slot = finding.rows().toArray()[0];
    var table = before.table().withCell(column, RowSet.of(slot), Cell.text(repair.after()));
    var after = findings(table, schema);
    assertThat(causes(after, slot, column)).as(what).doesNotContain(finding.cause());
    assertThat(causes(before, slot, column)).as(what).containsAll(causes(after, slot, column));
    assertThat(after.at(slot, column)).as(what).noneMatch(f -> f.severity() == Severity.ERROR);
    table
        .rowSlots()
        .filter(other -> other != slot)
        .forEach(
            other ->
                assertThat(causes(after, other, column))
                    .as("%s, row %d", what, other)
                    .isEqualTo(causes(before, other, column)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 8, 9, 12, 15, 19})
  void repairedOnceThereIsNothingLeftToRepair(int index) {
    var schema = schema(FIELDS.get(index));
    Cases.run(
        5,
        random -> {
          var before = findings(table(random), schema);
          var column = before.table().columns().getFirst().id();
          var table = before.table();
          for (var finding : before.all()) {
            if (finding.repair().isPresent()) {
              var after = Cell.text(finding.repair().get().after());
              table = table.withCell(column, finding.rows(), after);
            }
          }
          assertThat(findings(table, schema).certainRepairs()).isZero();
        });
  }

  @Test
  void whatCouldMeanTwoThingsIsNotRepaired() {
    for (var text :
        List.of("1.000", "1,000", "12.000", "12,5", "5-10", "3 km", "12%", "1 2", "1e3")) {
      assertThat(repairs("{`name`:`f`,`type`:`integer`}", text)).as(text).isEmpty();
    }
    for (var text : List.of("oui/non", "-", "2", "peut-être", "ok")) {
      assertThat(repairs("{`name`:`f`,`type`:`boolean`}", text)).as(text).isEmpty();
    }
    for (var text :
        List.of("2021", "11/2021", "32/01/2021", "hier", "24 brumaire 2021", "0/1/2021")) {
      assertThat(repairs("{`name`:`f`,`type`:`date`}", text)).as(text).isEmpty();
    }
    for (var text : List.of("12.5,55.7", "45,9,6,13", "942592 6537592", "6.13", "47.5,47.5")) {
      assertThat(repairs("{`name`:`f`,`type`:`geopoint`,`format`:`array`}", text))
          .as(text)
          .isEmpty();
    }
    assertThat(repairs("{`name`:`f`,`constraints`:{`enum`:[`Vélo`,`VELO`]}}", "velo")).isEmpty();
  }

  private static List<String> repairs(String field, String text) {
    var builder = new TableBuilder(List.of("f", "k"));
    builder.row(2, List.of(text, "k"));
    return findings(builder.build(new TableId("t1"), "essai"), schema(field)).all().stream()
        .flatMap(f -> f.repair().stream())
        .map(Repair::after)
        .toList();
  }

  private static List<Cause> causes(Findings findings, int slot, ColumnId column) {
    return findings.at(slot, column).stream().map(Finding::cause).toList();
  }

  private static Findings findings(Table table, TableSchema schema) {
    var options = CheckOptions.WINDOW.without(LOOKS_AT_OTHER_ROWS);
    return new Checker().check(CheckRequest.of(table, schema, options), Progress.NONE);
  }

  private static TableSchema schema(String field) {
    var json = "{`fields`:[" + field + ",{`name`:`k`,`type`:`any`}]}";
    return SchemaReader.read(json.replace('`', '"'), "essai");
  }

  private static Table table(Random random) {
    var builder = new TableBuilder(List.of("f", "k"));
    for (var row = 2; row < 14; row++) {
      var cells = new ArrayList<String>();
      cells.add(
          random.nextInt(6) == 0 ? Cases.text(random) : TEXTS.get(random.nextInt(TEXTS.size())));
      cells.add("k");
      builder.row(row, cells);
    }
    return builder.build(new TableId("t1"), "essai.csv");
  }
}
