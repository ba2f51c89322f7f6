package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Field;
import fr.arpent.schema.json.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each type takes and refuses what {@code types.cases} lists. */
class TypesTest {

  @TestFactory
  List<DynamicTest> everyExample() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    var description = "";
    for (var line : lines()) {
      if (line.startsWith("{")) {
        description = line;
      } else if (line.startsWith("yes ") || line.startsWith("no ")) {
        tests.addAll(examples(description, line.startsWith("yes "), line));
      }
    }
    assertThat(tests).hasSizeGreaterThan(400);
    return tests;
  }

  private static List<DynamicTest> examples(String description, boolean taken, String line) {
    var list = "[" + line.substring(line.indexOf('"')).replace("\" \"", "\", \"") + "]";
    return json(list).stream().map(text -> test(description, taken, text.toString())).toList();
  }

  private static DynamicTest test(String description, boolean taken, String text) {
    var name = description + (taken ? " takes " : " refuses ") + "«" + text + "»";
    return DynamicTest.dynamicTest(
        name,
        () -> {
          var reading = field(description).type().read(text);
          if (taken) {
            assertThat(reading).as(name).isNotNull();
          } else {
            assertThat(reading).as(name).isNull();
          }
        });
  }

  private static Field field(String description) {
    var schema = "{\"fields\":[{\"name\":\"f\"," + description.substring(1) + "]}";
    return SchemaReader.read(schema, "cases").fields().getFirst();
  }

  private static List<?> json(String text) {
    try {
      return (List<?>) Json.parseOrThrow(text);
    } catch (JsonException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static List<String> lines() throws IOException {
    try (var in = TypesTest.class.getResourceAsStream("/fr/arpent/schema/types.cases")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
