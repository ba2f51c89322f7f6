package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.Json;
import fr.arpent.schema.type.JsonException;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of the files {@code *-cases.json}: a schema, a header, rows and the findings expected,
 * as "row column field code" (row 1 is the header's). A row is a list of texts.
 */
class ConformanceTest {
  private static final List<String> FILES =
      List.of(
          "cell-cases.json",
          "row-cases.json",
          "header-cases.json",
          "national-cases.json",
          "custom-cases.json");

  @TestFactory
  Stream<DynamicTest> everyCase() {
    return FILES.stream().flatMap(file -> cases(file).stream());
  }

  private static List<DynamicTest> cases(String file) {
    var tests = new ArrayList<DynamicTest>();
    for (Object element : list(json(file))) {
      var one = (Map<?, ?>) element;
      var name = file + ": " + one.get("case");
      tests.add(DynamicTest.dynamicTest(name, () -> run(one, name)));
    }
    return tests;
  }

  private static void run(Map<?, ?> one, String name) {
    var findings = new Checker().check(request(one), Progress.NONE);
    var found = findings.entries().stream().map(ConformanceTest::written).toList();
    var expected = texts(one.get("expect"));
    assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
    findings.entries().forEach(ConformanceTest::canBeSaid);
    var errors = findings.entries().stream().filter(e -> e.cause().severity() == Severity.ERROR);
    assertThat(findings.count(Severity.ERROR)).as(name).isEqualTo(errors.count());
  }

  /** Whatever is found has its sentence, its short form and what is expected, in both languages. */
  private static void canBeSaid(Entry entry) {
    var cause = entry.cause();
    for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var texts = Texts.in(language);
      for (var message : List.of(cause.about(entry.value()), cause.title(), cause.expected())) {
        assertThat(texts.has(message.code())).as(message.code()).isTrue();
        assertThat(texts.say(message)).doesNotContainPattern("\\{\\d");
      }
    }
  }

  private static String written(Entry entry) {
    return "%s %s %s %s"
        .formatted(
            entry.row() == 0 ? "-" : entry.row(),
            entry.column() == 0 ? "-" : entry.column(),
            entry.field().isEmpty() ? "-" : entry.field(),
            entry.code());
  }

  private static CheckRequest request(Map<?, ?> one) {
    var words = one.get("options") instanceof List<?> list ? list : List.of();
    var more = one.get("more") instanceof List<?> list ? list : List.of();
    var options =
        new CheckOptions(
            words.contains("national"),
            words.contains("advice"),
            words.contains("keep-going"),
            Set.copyOf(more.stream().map(Object::toString).toList()));
    var table = table(one);
    return one.get("schema") == null
        ? CheckRequest.of(table, options)
        : CheckRequest.of(table, schema(one.get("schema")), options);
  }

  private static TableSchema schema(Object json) {
    return SchemaReader.read(JsonText.of(json), "schema");
  }

  private static Table table(Map<?, ?> one) {
    var builder = new TableBuilder(texts(one.get("header")));
    var row = 2;
    for (Object cells : list(one.get("rows"))) {
      builder.row(row++, texts(cells));
    }
    return builder.build(new TableId("t1"), "fichier.csv");
  }

  private static List<String> texts(@Nullable Object list) {
    return list(list).stream().map(Object::toString).toList();
  }

  private static List<?> list(@Nullable Object json) {
    return json instanceof List<?> list ? list : List.of();
  }

  private static Object json(String file) {
    try (var in = ConformanceTest.class.getResourceAsStream("/fr/arpent/check/" + file)) {
      return Json.parseOrThrow(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | JsonException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
