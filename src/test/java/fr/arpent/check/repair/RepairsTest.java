package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.Finding;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.Json;
import fr.arpent.schema.type.JsonException;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which wrong texts have a certain repair, and which are asked about. */
class RepairsTest {

  @TestFactory
  List<DynamicTest> everyExample() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    var description = "";
    for (var line : lines()) {
      if (line.startsWith("{")) {
        description = line;
      } else if (line.startsWith("\"")) {
        tests.add(test(description, line));
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  private static DynamicTest test(String description, String line) {
    var texts = texts(line);
    var wanted = texts.size() == 1 ? Optional.<String>empty() : Optional.of(texts.get(1));
    return DynamicTest.dynamicTest(
        description + " " + line,
        () -> {
          var findings = findings(description, List.of(texts.getFirst()));
          assertThat(findings).as(line).isNotEmpty();
          assertThat(findings.getFirst().repair().map(Repair::after)).as(line).isEqualTo(wanted);
        });
  }

  @Test
  void aDateThatCanBeReadTwoWaysIsAskedAboutWhenItsColumnDoesNotTell() {
    var finding = findings("{\"type\":\"date\"}", List.of("03/04/2021")).getFirst();

    assertThat(finding.repair()).isEmpty();
    assertThat(finding.question().orElseThrow().readings())
        .extracting(Question.Reading::after)
        .containsExactly("2021-04-03", "2021-03-04");
  }

  @Test
  void aDateThatCanBeReadTwoWaysFollowsTheOthersOfItsColumn() {
    var finding = findings("{\"type\":\"date\"}", List.of("03/04/2021", "31/12/2020")).getFirst();

    assertThat(finding.repair().map(Repair::after)).contains("2021-04-03");
    assertThat(finding.question()).isEmpty();
  }

  @Test
  void aColumnWithBothOrdersIsAskedAbout() {
    var findings =
        findings("{\"type\":\"date\"}", List.of("03/04/2021", "31/12/2020", "12/31/2020"));

    assertThat(findings.get(0).question()).isPresent();
    assertThat(findings.get(1).repair().map(Repair::after)).contains("2020-12-31");
    assertThat(findings.get(2).repair().map(Repair::after)).contains("2020-12-31");
  }

  private static List<Finding> findings(String description, List<String> texts) {
    var findings = new Checker().check(table(texts), schema(description), CheckOptions.WINDOW);
    var column = findings.table().columns().getFirst().id();
    return findings
        .table()
        .rowSlots()
        .boxed()
        .flatMap(slot -> findings.at(slot, column).stream())
        .toList();
  }

  private static TableSchema schema(String description) {
    return SchemaReader.read(
        "{\"fields\":[{\"name\":\"f\"," + description.substring(1) + "]}", "essai");
  }

  private static Table table(List<String> texts) {
    var builder = new TableBuilder(List.of("f"));
    texts.forEach(text -> builder.row(2, List.of(text)));
    return builder.build(new TableId("t1"), "essai.csv");
  }

  private static List<String> texts(String line) {
    try {
      var list = (List<?>) Json.parseOrThrow("[" + line.replace("\" \"", "\", \"") + "]");
      return list.stream().map(Object::toString).toList();
    } catch (JsonException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private static List<String> lines() throws IOException {
    try (var in = RepairsTest.class.getResourceAsStream("/fr/arpent/check/repairs.cases")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
