package fr.arpent.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaChangesTest {
  private static final String NAME = "{\"name\":\"nom\",\"type\":\"string\"}";
  private static final String COUNT = "{\"name\":\"nb\",\"type\":\"integer\"}";

  private static TableSchema schema(String... fields) {
    return SchemaReader.read("{\"fields\":[" + String.join(",", fields) + "]}", "s");
  }

  private static List<String> between(TableSchema before, TableSchema after) {
    var texts = Texts.in(Locale.ENGLISH);
    return SchemaChanges.between(before, after).stream().map(texts::say).toList();
  }

  private static String named(String name, String rest) {
    return "{\"name\":\"" + name + "\",\"type\":\"string\"" + rest + "}";
  }

  private static String values(String list) {
    return named("nom", ",\"constraints\":{\"enum\":[" + list + "]}");
  }

  static Stream<Arguments> changes() {
    var required = named("nom", ",\"constraints\":{\"required\":true}");
    var pattern = named("nom", ",\"constraints\":{\"pattern\":\"[A-Z]+\"}");
    var number = "{\"name\":\"nom\",\"type\":\"number\"}";
    return Stream.of(
        Arguments.of(NAME, NAME + "," + COUNT, "new column “nb”, optional"),
        Arguments.of(COUNT, COUNT + "," + required, "new column “nom”, required"),
        Arguments.of(NAME + "," + COUNT, NAME, "the column “nb” is no longer asked for"),
        Arguments.of(NAME, named("titre", ""), "the column “nom” is now called “titre”"),
        Arguments.of(NAME, number, "“nom”: values are written otherwise"),
        Arguments.of(NAME, required, "“nom” becomes required"),
        Arguments.of(required, NAME, "“nom” becomes optional"),
        Arguments.of(NAME, values("\"A\""), "“nom”: there is now a list of allowed values"),
        Arguments.of(values("\"A\""), NAME, "“nom”: any value is allowed"),
        Arguments.of(
            values("\"A\""), values("\"A\",\"B\",\"C\""), "“nom”: 2 more allowed values (B, C)"),
        Arguments.of(
            values("\"A\",\"B\""), values("\"A\""), "“nom”: one value is no longer allowed (B)"),
        Arguments.of(NAME, pattern, "“nom”: the form or the limits asked for have changed"),
        Arguments.of(NAME + "," + COUNT, COUNT + "," + NAME, "the columns are in another order"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachChangeIsToldInOneSentence(String before, String after, String told) {
    assertThat(between(schema(before), schema(after))).containsExactly(told);
  }

  @Test
  void theSameSchemaChangesNothingNorDoItsWordsForPeople() {
    var told = named("nom", ",\"title\":\"Nom\",\"description\":\"Le nom\"");
    assertThat(between(schema(NAME), schema(NAME))).isEmpty();
    assertThat(between(schema(NAME), schema(told))).isEmpty();
  }

  @Test
  void whatLooksAtSeveralColumnsIsToldForTheWhole() {
    var fields = "\"fields\":[" + NAME + "," + COUNT + "]";
    var bare = SchemaReader.read("{" + fields + "}", "s");
    var keyed = SchemaReader.read("{" + fields + ",\"primaryKey\":\"nom\"}", "s");
    var custom =
        SchemaReader.read(
            "{"
                + fields
                + ",\"custom_checks\":[{\"name\":\"one-of-required\",\"params\":"
                + "{\"column1\":\"nom\",\"column2\":\"nb\"}}]}",
            "s");
    assertThat(between(bare, keyed)).containsExactly("what must not repeat has changed");
    assertThat(between(bare, custom))
        .containsExactly("the checks that look at several columns have changed");
  }
}
