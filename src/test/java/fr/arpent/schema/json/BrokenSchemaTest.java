package fr.arpent.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.base.ProblemException;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.schema.TableSchema;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file that should be a schema holds, it is read or refused with a sentence. */
class BrokenSchemaTest {
  private static final String WHOLE =
      """
      {"name":"essai","title":"Essai","version":"1","missingValues":["",{"value":"nc","label":"x"}],
       "licenses":[{"name":"etalab-2.0"}],"homepage":"https://exemple.fr","fieldsMatch":["equal"],
       "primaryKey":["a"],"uniqueKeys":[["a","b"]],
       "foreignKeys":[{"fields":["b"],"reference":{"resource":"","fields":["a"]}}],
       "custom_checks":[{"name":"french-siret-value","params":{"column":"a"}}],
       "fields":[
        {"name":"a","type":"integer","bareNumber":false,"example":"3",
         "constraints":{"required":true,"unique":true,"minimum":1,"maximum":"9","enum":[1,"2"]}},
        {"name":"b","type":"string","format":"email","title":"B","description":"Un b",
         "constraints":{"minLength":1,"maxLength":9,"pattern":"[a-z@.]+"}},
        {"name":"c","type":"boolean","trueValues":["oui"],"falseValues":["non"]},
        {"name":"d","type":"number","groupChar":" ","decimalChar":",","floatNumber":true},
        {"name":"e","type":"date","format":"%d/%m/%Y","constraints":{"minimum":"01/01/2000"}},
        {"name":"f","type":"array","arrayItem":{"type":"integer","constraints":{"minimum":1}}},
        {"name":"g","type":"object","constraints":{"jsonSchema":
          {"required":["x"],"properties":{"x":{"type":"string","pattern":"a+"}}}}},
        {"name":"h","type":"list","delimiter":";","itemType":"integer"},
        {"name":"i","type":"geopoint","format":"array"},
        {"name":"j","type":"yearmonth","missingValues":["-"]}]}
      """;

  private static final List<String> JUNK =
      List.of(
          "null",
          "true",
          "3",
          "-1",
          "2.5",
          "1e400",
          "\"\"",
          "\"x\"",
          "[]",
          "{}",
          "[3]",
          "[null]",
          "{\"value\":null}",
          "[[]]",
          "[{}]",
          "\"(\"",
          "\"%Q\"",
          "[\"a\",\"a\"]",
          "9999999999999");

  private static final List<Texts> TEXTS =
      List.of(Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH));

  private static final String CELLS =
      "1|a@b.fr|oui|1 000,5|02/01/2000|[1, 2]|{\"x\":\"a\"}|1;2|[6,45]|-";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\ufeff",
        "null",
        "3",
        "\"fields\"",
        "fields",
        "<html></html>",
        "{",
        "{\"fields\"",
        "{\"fields\":[{\"name\":\"a\"},]}",
        "{\"fields\":[]}}",
        "{'fields':[]}",
        "{fields:[]}",
        "// un schéma\n{\"fields\":[]}",
        "a;b\n1;2\n",
        "{\"fields\":\u00a0[]}",
        "\u0000",
      })
  void whatIsNoJsonOrNoSchemaIsRefused(String text) {
    assertThat(refusal(text)).isPresent();
  }

  @Test
  void theSentenceSaysWhereTheJsonStops() {
    var why = refusal("{\n  \"fields\": [\n    {\"name\" \"a\"}\n  ]\n}").orElseThrow();

    assertThat(why.code()).isEqualTo("schema.not-json");
    assertThat(why.facts()).containsExactly(3, 13);
  }

  @Test
  void aHundredThousandBracketsAreRefused() {
    assertThat(refusal("[".repeat(100_000))).isPresent();
    assertThat(refusal("{\"fields\":".repeat(100_000))).isPresent();
  }

  @Test
  void anyPartReplacedIsReadOrRefusedAndNeverBreaks() {
    Cases.run(
        250,
        random -> {
          var json = JsonParser.parseString(WHOLE);
          for (var left = random.nextInt(2); left >= 0; left--) {
            replace(json, random);
          }
          outcome(json.toString());
        });
  }

  @Test
  void anySignLostOrAddedIsReadOrRefusedAndNeverBreaks() {
    Cases.run(
        120,
        random -> {
          var text = new StringBuilder(WHOLE);
          var at = random.nextInt(text.length());
          if (random.nextBoolean()) {
            text.deleteCharAt(at);
          } else {
            text.insert(at, "{}[]\":,\\0e-n\u00e9".charAt(random.nextInt(13)));
          }
          outcome(text.toString());
        });
  }

  @Test
  void cutAnywhereItIsRefused() {
    var whole = WHOLE.strip();
    for (var end = 0; end < whole.length(); end += 7) {
      assertThat(refusal(whole.substring(0, end))).as("cut at " + end).isPresent();
    }
  }

  @Test
  void tenThousandFieldsAreRead() {
    var fields =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{\"name\":\"f" + i + "\",\"type\":\"integer\"}")
            .collect(Collectors.joining(","));
    var schema = SchemaReader.read("{\"fields\":[" + fields + "]}", "essai");
    var header = schema.fields().reversed().stream().map(f -> f.name()).toList();
    var table = Tables.of(String.join("|", header), "x" + "|1".repeat(9_999));

    var findings = new Checker().check(table, schema, CheckOptions.NATIONAL);

    assertThat(findings.errorCounts()).containsOnlyKeys("type-error").containsValue(1L);
  }

  /** Reads it, or checks the sentence of its refusal; a schema read is written, read and used. */
  private static void outcome(String json) {
    var schema = new ArrayList<TableSchema>();
    var why = refusal(json, schema);
    if (why.isPresent()) {
      assertThat(why.get().code()).startsWith("schema.");
      for (var texts : TEXTS) {
        assertThat(texts.say(why.get())).as(json).isNotBlank().doesNotContain("{0}");
      }
      return;
    }
    var read = schema.getFirst();
    assertThat(SchemaReader.read(SchemaWriter.write(read), "again").fields())
        .as(json)
        .isEqualTo(read.fields());
    var header = String.join("|", "a b c d e f g h i j".split(" "));
    for (var options : List.of(CheckOptions.STRICT, CheckOptions.WINDOW)) {
      assertThatCode(
              () -> new Checker().check(Tables.of(header, CELLS, CELLS, ""), read, options).all())
          .as(json)
          .doesNotThrowAnyException();
    }
  }

  private static Optional<Message> refusal(String json) {
    return refusal(json, new ArrayList<>());
  }

  private static Optional<Message> refusal(String json, List<TableSchema> read) {
    try {
      read.add(SchemaReader.read(json, "essai.json"));
      return Optional.empty();
    } catch (ProblemException e) {
      assertThat(e.problem().place().file()).isEqualTo("essai.json");
      return Optional.of(e.problem().message());
    }
  }

  /** Puts junk in the place of some member or element. */
  private static void replace(JsonElement json, Random random) {
    var places = new ArrayList<JsonElement>();
    collect(json, places);
    var place = places.get(random.nextInt(places.size()));
    var junk = junk(random);
    if (place instanceof JsonObject object && !object.isEmpty()) {
      var keys = List.copyOf(object.keySet());
      object.add(keys.get(random.nextInt(keys.size())), junk);
    } else if (place instanceof JsonArray array && !array.isEmpty()) {
      array.set(random.nextInt(array.size()), junk);
    }
  }

  private static JsonElement junk(Random random) {
    return random.nextInt(8) == 0
        ? new JsonPrimitive(Cases.text(random))
        : random.nextInt(8) == 0
            ? JsonNull.INSTANCE
            : JsonParser.parseString(JUNK.get(random.nextInt(JUNK.size())));
  }

  private static void collect(JsonElement json, List<JsonElement> to) {
    if (json instanceof JsonObject object) {
      to.add(object);
      object.asMap().values().forEach(value -> collect(value, to));
    } else if (json instanceof JsonArray array) {
      to.add(array);
      array.forEach(value -> collect(value, to));
    }
  }
}
