package fr.arpent.publish;

import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random tables whose every value is as the schema asks, in columns of any order. */
final class CleanTables {
  static final TableSchema SCHEMA =
      SchemaReader.read(
          """
          {"name":"essai","fields":[
            {"name":"id","type":"string","constraints":{"required":true,"unique":true}},
            {"name":"places","type":"integer","constraints":{"minimum":0}},
            {"name":"jour","type":"date"},
            {"name":"accroche","constraints":{"enum":["ARCEAU","RATELIER","AUTRE"]}},
            {"name":"couvert","type":"boolean"},
            {"name":"note","type":"string"}]}
          """,
          "essai");

  private final Random random;

  CleanTables(long seed) {
    random = new Random(seed);
  }

  /** The next one: titles in any case, columns shuffled, some left out, others between them. */
  Table next() {
    var columns = new ArrayList<>(List.of("id"));
    for (var name : List.of("places", "jour", "accroche", "couvert", "note", "visite", "agent")) {
      if (random.nextInt(4) > 0) {
        columns.add(name);
      }
    }
    Collections.shuffle(columns, random);
    var builder = new TableBuilder(columns.stream().map(this::title).toList());
    for (var row = random.nextInt(40); row >= 0; row--) {
      var number = row;
      builder.row(row + 2, columns.stream().map(c -> value(c, number)).toList());
    }
    return builder.build(new TableId("t1"), "essai");
  }

  private String title(String name) {
    return switch (random.nextInt(3)) {
      case 0 -> name.toUpperCase(java.util.Locale.ROOT);
      case 1 -> " " + name;
      default -> name;
    };
  }

  private String value(String column, int row) {
    if (column.equals("id")) {
      return "P" + row;
    }
    if (random.nextInt(4) == 0) {
      return "";
    }
    return switch (column) {
      case "places" -> Integer.toString(random.nextInt(50));
      case "jour" -> "2024-0" + (1 + random.nextInt(9)) + "-12";
      case "accroche" -> List.of("ARCEAU", "RATELIER", "AUTRE").get(random.nextInt(3));
      case "couvert" -> random.nextBoolean() ? "true" : "false";
      default -> List.of("é, « à »", "=1+1", "ligne 1\nligne 2", "\"").get(random.nextInt(4));
    };
  }
}
