package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.NoValue;
import fr.arpent.schema.type.Reading;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The check against the specification's words written down a second time, row after row, without
 * dictionaries, indexes or anything kept: slow, short and easy to read.
 */
class ModelTest {
  private static final List<String> TEXTS =
      List.of(
          "", "-", "1", "01", "+1", "2", "3", "x", " ", "2021-1-2", "2021-01-02", "a", "A", "1.0");
  private static final String SCHEMA =
      """
      {"missingValues":["","-"],"primaryKey":["id","day"],
       "foreignKeys":[{"fields":["up"],"reference":{"resource":"","fields":["id"]}},
                      {"fields":["up","day"],"reference":{"resource":"","fields":["id","day"]}}],
       "fields":[
        {"name":"id","type":"integer","constraints":{"required":true,"unique":true,"minimum":1,"maximum":2}},
        {"name":"day","type":"date"},
        {"name":"word","missingValues":["-"],"constraints":{"unique":true,"minLength":1,"pattern":"[a-z]*","enum":["a","x"]}},
        {"name":"up","type":"number","constraints":{"required":true}}]}
      """;

  @Test
  void findsWhatTheSpecificationSaysRowAfterRow() {
    var schema = SchemaReader.read(SCHEMA, "essai");
    Cases.run(
        300,
        random -> {
          var rows = rows(random);
          var found = new Checker().check(table(rows), schema, CheckOptions.STRICT).entries();
          var written =
              found.stream().map(e -> e.row() + " " + e.column() + " " + e.code()).toList();
          assertThat(written)
              .as(rows.toString())
              .containsExactlyInAnyOrderElementsOf(new Model(schema, rows).findings());
        });
  }

  private static List<List<String>> rows(Random random) {
    var rows = new ArrayList<List<String>>();
    for (var left = random.nextInt(12); left >= 0; left--) {
      var row = new ArrayList<String>();
      var width = random.nextInt(5) == 0 ? random.nextInt(6) : 4;
      var empty = random.nextInt(6) == 0;
      for (var i = 0; i < width; i++) {
        row.add(empty ? random.nextBoolean() ? "-" : "" : TEXTS.get(random.nextInt(TEXTS.size())));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Table table(List<List<String>> rows) {
    var builder = new TableBuilder(List.of("id", "day", "word", "up"));
    for (var i = 0; i < rows.size(); i++) {
      builder.row(i + 2, rows.get(i));
    }
    return builder.build(Tables.ID, "essai.csv");
  }

  /** The specification, word by word. */
  private record Model(TableSchema schema, List<List<String>> rows, List<String> findings) {

    Model(TableSchema schema, List<List<String>> rows) {
      this(schema, rows, new ArrayList<>());
      for (var row = 0; row < rows.size(); row++) {
        row(row);
      }
      keys();
      schema.keys().foreign().forEach(key -> references(key.fields(), key.foreign()));
    }

    private void row(int row) {
      var cells = rows.get(row);
      var said = new ArrayList<String>();
      var blank = true;
      for (var i = 0; i < Math.max(cells.size(), schema.fields().size()); i++) {
        var place = (row + 2) + " " + (i + 1) + " ";
        if (i >= schema.fields().size()) {
          said.add(place + "extra-cell");
          continue;
        }
        var field = schema.fields().get(i);
        var reading = i < cells.size() ? field.read(cells.get(i)) : NoValue.MISSING;
        blank &= reading == NoValue.MISSING;
        cell(field, reading, i < cells.size() ? cells.get(i) : "", place, said);
        if (i >= cells.size()) {
          said.add(place + "missing-cell");
        } else if (repeats(field, i, row)) {
          findings.add(place + "unique-error");
        }
      }
      findings.addAll(blank ? List.of((row + 2) + " 0 blank-row") : said);
    }

    private static void cell(
        Field field, Reading reading, String text, String place, List<String> said) {
      switch (reading) {
        case NoValue none when none == NoValue.UNREADABLE -> said.add(place + "type-error");
        case NoValue _ -> {
          if (field.required()) {
            said.add(place + "constraint-error");
          }
        }
        case Reading.Value(var value) ->
            field.constraints().stream()
                .filter(rule -> !rule.holds(value, text))
                .forEach(_ -> said.add(place + "constraint-error"));
      }
    }

    private boolean repeats(Field field, int column, int row) {
      var value = value(column, row);
      if (value == null || !field.constraints().contains(Unique.RULE)) {
        return false;
      }
      for (var earlier = 0; earlier < row; earlier++) {
        if (value.equals(value(column, earlier))) {
          return true;
        }
      }
      return false;
    }

    private void keys() {
      Set<List<@Nullable Object>> seen = new HashSet<>();
      for (var row = 0; row < rows.size(); row++) {
        var key = values(schema.keys().primary(), row);
        if (key.stream().allMatch(Objects::isNull) || !seen.add(key)) {
          findings.add((row + 2) + " 0 primary-key");
        }
      }
    }

    private void references(List<String> fields, List<String> foreign) {
      Set<List<@Nullable Object>> held = new HashSet<>();
      for (var row = 0; row < rows.size(); row++) {
        held.add(values(foreign, row));
      }
      for (var row = 0; row < rows.size(); row++) {
        var wanted = values(fields, row);
        if (!wanted.stream().allMatch(Objects::isNull) && !held.contains(wanted)) {
          findings.add((row + 2) + " 0 foreign-key");
        }
      }
    }

    private List<@Nullable Object> values(List<String> names, int row) {
      var all = schema.fields().stream().map(Field::name).toList();
      return Arrays.asList(names.stream().map(n -> value(all.indexOf(n), row)).toArray());
    }

    private @Nullable Object value(int column, int row) {
      var cells = rows.get(row);
      return column < cells.size()
          ? schema.fields().get(column).read(cells.get(column)).orNull()
          : null;
    }
  }

  /** Looks at all rows together would be too slow after each edit of a large table. */
  @Test
  void largeTablesAreLookedAtAsAWholeWhereTheyAreCheckedOnce() {
    assertThat(CheckOptions.STRICT.withAdvice(true).looksAt(5_000_000)).isTrue();
    assertThat(CheckOptions.WINDOW.looksAt(200_000)).isTrue();
    assertThat(CheckOptions.WINDOW.looksAt(200_001)).isFalse();
    assertThat(CheckOptions.WINDOW.without(Set.of("far-point")).looksAt(200_001)).isFalse();
  }
}
