package fr.arpent.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.NoValue;
import fr.arpent.schema.type.Reading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is in a field: missing, unreadable, or a value. */
class FieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the schema's list | the field's list | texts missing | texts unreadable | texts of a
        // value
        "||''|_,-,x|12",
        "['-']||-|'',_-|12",
        "['-','']||-,''|_|12",
        "['-']|['x']|x|-,''|12",
        "['-']|[]||-,''|12",
        "['0']||0||00,-0",
        "['NC']||NC|nc,NC_|12",
        "[{'value':'-','label':'vide'},{'value':''}]||-,''|vide|12",
        "|['-1']|-1|''|-2",
        "['12']|['']|''|-|12",
      })
  void aMissingValueIsComparedAsReceived(
      String ofSchema, String ofField, String missing, String unreadable, String values) {
    var json =
        "{"
            + (ofSchema == null ? "" : "'missingValues':" + ofSchema + ",")
            + "'fields':[{'name':'f','type':'integer'"
            + (ofField == null ? "" : ",'missingValues':" + ofField)
            + "}]}";
    var field = SchemaReader.read(json.replace('\'', '"'), "essai").fields().getFirst();
    assertThat(kinds(field, missing)).as("missing").allMatch(kind -> kind == 'm');
    assertThat(kinds(field, unreadable)).as("unreadable").allMatch(kind -> kind == 'u');
    assertThat(kinds(field, values)).as("values").isNotEmpty().allMatch(kind -> kind == 'v');
  }

  /** What texts between commas are; a low line is a blank. None is as it should be. */
  private static List<Character> kinds(Field field, @Nullable String texts) {
    return texts == null
        ? List.of()
        : Arrays.stream(texts.split(","))
            .map(text -> text.replace("'", "").replace('_', ' '))
            .map(text -> kind(field.read(text)))
            .toList();
  }

  private static char kind(Reading reading) {
    return reading == NoValue.MISSING ? 'm' : reading == NoValue.UNREADABLE ? 'u' : 'v';
  }

  @Test
  void withoutAnEmptyTextInTheListAnEmptyCellIsAText() {
    assertThat(Fields.of("{`missingValues`:[`x`]}").read("")).isEqualTo(new Reading.Value(""));
    assertThat(Fields.of("{}").read("")).isEqualTo(NoValue.MISSING);
    assertThat(Fields.of("{}").read(" ")).isEqualTo(new Reading.Value(" "));
  }

  @Test
  void itsExampleIsTheOneGivenThenOneAllowedThenOneOfItsType() {
    assertThat(Fields.of("{`example`:`b`,`constraints`:{`enum`:[`a`,`b`]}}").example())
        .contains("b");
    assertThat(Fields.of("{`constraints`:{`enum`:[`a`,`b`]}}").example()).contains("a");
    assertThat(Fields.of("{`type`:`date`,`format`:`%d/%m/%Y`}").example()).contains("31/12/2021");
    assertThat(Fields.of("{`type`:`geopoint`,`format`:`array`,`example`:[6.1,45.9]}").example())
        .contains("[6.1, 45.9]");
    assertThat(Fields.of("{`type`:`number`,`example`:0.5}").example()).contains("0.5");
    assertThat(Fields.of("{`type`:`boolean`,`example`:true}").example()).contains("true");
  }

  @Test
  void aFieldIsFoundByItsExactName() {
    var schema = SchemaReader.read("{\"fields\":[{\"name\":\"a\"},{\"name\":\"A \"}]}", "essai");
    assertThat(schema.field("a")).isPresent();
    assertThat(schema.field("A ")).isPresent();
    assertThat(schema.field("A")).isEmpty();
  }

  @Test
  void aCheckAskedForByNameHasTextsAndLists() {
    var json =
        "{\"fields\":[],\"custom_checks\":[{\"name\":\"x\",\"params\":{\"a\":\"b\",\"c\":[\"d\",1]}},{\"n\":1},3]}";
    var checks = SchemaReader.read(json, "essai").customChecks();
    assertThat(checks).hasSize(1);
    assertThat(checks.getFirst().text("a")).contains("b");
    assertThat(checks.getFirst().text("c")).isEmpty();
    assertThat(checks.getFirst().texts("c")).containsExactly("d", "1");
    assertThat(checks.getFirst().texts("a")).isEmpty();
  }
}
