package fr.arpent.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Shared;
import fr.arpent.base.ProblemException;
import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.ForeignKey;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.StringType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a schema, and the sentence for what is none. */
class SchemaReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schema.not-json|{`fields`:[}",
        "schema.not-json|",
        "schema.no-fields|[]",
        "schema.no-fields|{}",
        "schema.no-fields|{`fields`:3}",
        "schema.field-without-name|{`fields`:[{`type`:`string`}]}",
        "schema.field-without-name|{`fields`:[3]}",
        "schema.field-twice|{`fields`:[{`name`:`a`},{`name`:`a`}]}",
        "schema.type-unknown|{`fields`:[{`name`:`a`,`type`:`texte`}]}",
        "schema.format-unknown|{`fields`:[{`name`:`a`,`type`:`string`,`format`:`url`}]}",
        "schema.format-unknown|{`fields`:[{`name`:`a`,`type`:`geopoint`,`format`:`lonlat`}]}",
        "schema.required-misplaced|{`fields`:[{`name`:`a`,`required`:true}]}",
        "schema.constraint-unsupported|{`fields`:[{`name`:`a`,`type`:`integer`,`constraints`:{`pattern`:`x`}}]}",
        "schema.constraint-unsupported|{`fields`:[{`name`:`a`,`type`:`integer`,`constraints`:{`odd`:true}}]}",
        "schema.constraint-unsupported|{`fields`:[{`name`:`a`,`type`:`boolean`,`constraints`:{`minimum`:1}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`constraints`:{`minLength`:`2`}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`constraints`:{`required`:`oui`}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`constraints`:{`enum`:`x`}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`type`:`integer`,`constraints`:{`minimum`:2.5}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`type`:`number`,`constraints`:{`minimum`:`x`}}]}",
        "schema.constraint-value|{`fields`:[{`name`:`a`,`type`:`date`,`format`:`%d/%m/%Y`,`constraints`:{`minimum`:`2021-01-01`}}]}",
        "schema.pattern-unusable|{`fields`:[{`name`:`a`,`constraints`:{`pattern`:`(a`}}]}",
        "schema.pattern-unusable|{`fields`:[{`name`:`a`,`constraints`:{`pattern`:`\\\\p{L}`}}]}",
        "schema.pattern-unusable|{`fields`:[{`name`:`a`,`constraints`:{`pattern`:`(?i)a`}}]}",
        "schema.pattern-unusable|{`fields`:[{`name`:`a`,`constraints`:{`pattern`:`(?<n>a)`}}]}",
        "schema.example-refused|{`fields`:[{`name`:`a`,`type`:`integer`,`example`:`x`}]}",
        "schema.example-refused|{`fields`:[{`name`:`a`,`type`:`string`,`example`:12}]}",
        "schema.key-unknown|{`fields`:[{`name`:`a`}],`primaryKey`:`b`}",
        "schema.key-unknown|{`fields`:[{`name`:`a`}],`uniqueKeys`:[[`b`]]}",
        "schema.key-lengths|{`fields`:[{`name`:`a`}],`foreignKeys`:[{`fields`:`a`,`reference`:{`resource`:``,`fields`:[`a`,`a`]}}]}",
        "schema.key-lengths|{`fields`:[{`name`:`a`}],`foreignKeys`:[{`reference`:{`fields`:[]}}]}",
        "schema.member|{`fields`:[{`name`:`a`}],`foreignKeys`:[3]}",
        "schema.member|{`fields`:[{`name`:`a`}],`foreignKeys`:{}}",
        "schema.member|{`fields`:[{`name`:`a`}],`uniqueKeys`:[[]]}",
        "schema.member|{`fields`:[{`name`:`a`}],`primaryKey`:3}",
        "schema.member|{`fields`:[],`missingValues`:`nc`}",
        "schema.member|{`fields`:[],`fieldsMatch`:true}",
        "schema.field-member|{`fields`:[{`name`:`a`,`type`:[`integer`]}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`format`:3}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`constraints`:[`required`]}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`type`:`boolean`,`trueValues`:`oui`}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`type`:`number`,`decimalChar`:1}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`type`:`integer`,`bareNumber`:`false`}]}",
        "schema.field-member|{`fields`:[{`name`:`a`,`missingValues`:``}]}",
        "schema.fields-match-unknown|{`fields`:[],`fieldsMatch`:`near`}",
      })
  void refuses(String code, String json) {
    var text = json == null ? "" : json.replace('`', '"');
    assertThatThrownBy(() -> SchemaReader.read(text, "essai.json"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              assertThat(e.problem().place().file()).isEqualTo("essai.json");
            });
  }

  @Test
  void readsAllThatASchemaCanSay() {
    var schema =
        SchemaReader.read(
            """
            {"name":"essai","version":"1.0","title":"Essai","homepage":"https://exemple.fr",
             "licenses":[{"name":"etalab-2.0"}],"missingValues":["","nc"],"fieldsMatch":["partial"],
             "primaryKey":"a","uniqueKeys":[["a","b"]],
             "foreignKeys":[{"fields":"b","reference":{"resource":"","fields":"a"}}],
             "custom_checks":[{"name":"french-siret-value","params":{"column":"a"}}],
             "fields":[
               {"name":"a","title":"A","description":"Un a","example":"x","constraints":{"required":true,"enum":["x","y"]}},
               {"name":"b","type":"date","format":"%d/%m/%Y","missingValues":["-"]}]}
            """,
            "fichier");

    assertThat(schema.name()).isEqualTo("essai");
    assertThat(schema.origin().licence()).contains("etalab-2.0");
    assertThat(schema.fieldsMatch()).isEqualTo(FieldsMatch.PARTIAL);
    assertThat(schema.keys().primary()).containsExactly("a");
    assertThat(schema.keys().unique()).containsExactly(List.of("a", "b"));
    assertThat(schema.keys().foreign())
        .containsExactly(new ForeignKey(List.of("b"), "", List.of("a")));
    assertThat(schema.customChecks().getFirst().text("column")).contains("a");
    var a = schema.field("a").orElseThrow();
    assertThat(a.type()).isEqualTo(StringType.PLAIN);
    assertThat(a.required()).isTrue();
    assertThat(a.missing()).containsExactly("", "nc");
    assertThat(a.allowed()).containsExactly("x", "y");
    assertThat(a.constraint(EnumRule.class)).isPresent();
    var b = schema.field("b").orElseThrow();
    assertThat(b.missing()).containsExactly("-");
    assertThat(((DateType) b.type()).format()).isEqualTo("%d/%m/%Y");
    assertThat(b.example()).contains("31/12/2021");
  }

  @Test
  void takesItsNameFromTheFileWhenItHasNone() {
    assertThat(SchemaReader.read("\ufeff{\"fields\":[]}", "fichier").name()).isEqualTo("fichier");
  }

  @Test
  void acceptsEveryPublishedSchema() throws IOException {
    var folder = Shared.file("data/schemas");
    try (var files = Files.list(folder)) {
      var read =
          files
              .filter(f -> f.toString().endsWith(".json"))
              .map(f -> SchemaReader.read(text(f), f.getFileName().toString()))
              .toList();
      assertThat(read).hasSize(60);
      assertThat(read.stream().flatMap(s -> s.fields().stream()).map(Field::name)).hasSize(2277);
    }
  }

  private static String text(java.nio.file.Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
