package fr.arpent.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Shared;
import fr.arpent.base.Message;
import fr.arpent.base.ProblemException;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.constraint.EachItem;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.schema.type.Reading;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes with the program: all published schemas, and what is ours. */
class CatalogueTest {
  private static final String[] TOLD = {
    "stationnement-cyclable",
    "dae",
    "bal",
    "irve-statique",
    "deliberations",
    "prenoms",
    "equipements",
    "arbres"
  };

  private final Catalogue catalogue = new Catalogue();

  @Test
  void holdsThePublishedSchemasAndOurs() {
    assertThat(catalogue.entries()).hasSize(65);
    assertThat(catalogue.entries()).extracting(CatalogueEntry::name).doesNotHaveDuplicates();
    assertThat(catalogue.entries().stream().filter(e -> e.origin().ours()))
        .extracting(CatalogueEntry::name)
        .containsExactly("arbres", "commerces", "feux-tricolores", "secteurs-scolaires");
    assertThat(catalogue.entries())
        .allSatisfy(entry -> assertThat(entry.origin().version()).as(entry.name()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "stationnement-cyclable, stationnement-cyclable, 21",
    "dae, dae, 46",
    "bal, bal, 21",
    "etalab/stationnement-cyclable, stationnement-cyclable, 21",
    "etalab/schema-stationnement-cyclable, stationnement-cyclable, 21",
    "Atlasante/DAE, dae, 46",
    "irve-statique, irve-statique, 40",
  })
  void findsByNameWithOrWithoutOwner(String asked, String name, int fields) {
    var schema = catalogue.get(asked);

    assertThat(schema.name()).isEqualTo(name);
    assertThat(schema.fields()).hasSize(fields);
  }

  @Test
  void saysWhichSchemaItDoesNotHave() {
    assertThat(catalogue.find("scdl/stationnement-cyclable")).isEmpty();
    assertThatThrownBy(() -> catalogue.get("rien"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().facts()).containsExactly("rien"));
  }

  @ParameterizedTest
  @CsvSource({
    "velo, stationnement-cyclable",
    "vélos stationnements, stationnement-cyclable",
    "DEFIBRILLATEUR, dae",
    "adresses, bal",
    "feux, feux-tricolores",
    "ecole, secteurs-scolaires",
    "délibérations, deliberations",
    "prenoms, prenoms",
    "bornes irve, irve-statique",
  })
  void findsByWordsWithoutAccents(String words, String name) {
    assertThat(catalogue.search(words)).extracting(CatalogueEntry::name).contains(name);
  }

  @Test
  void writesEverySchemaSoThatItReadsBackTheSame() {
    for (var entry : catalogue.entries()) {
      var written = SchemaWriter.write(entry.schema());
      assertThat(SchemaReader.read(written, "essai")).as(entry.name()).isEqualTo(entry.schema());
    }
  }

  /** Mistakes of the schemas' authors, kept as they are; the list only shrinks. */
  @Test
  void examplesConformButForTheSchemasOwnMistakes() throws IOException {
    var wrong = new ArrayList<String>();
    for (var entry : catalogue.entries()) {
      for (var field : entry.schema().fields()) {
        field
            .about()
            .example()
            .filter(example -> !conforms(field, example))
            .ifPresent(example -> wrong.add(entry.name() + " " + field.name()));
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(knownMistakes());
  }

  private static boolean conforms(Field field, String example) {
    if (!(field.read(example) instanceof Reading.Value(var value))) {
      return !field.read(example).equals(fr.arpent.schema.type.NoValue.UNREADABLE);
    }
    return field.constraints().stream().allMatch(rule -> rule.holds(value, example));
  }

  /**
   * Each of ours, and of those that towns ask for most, says in both languages what it is for, and
   * each of its fields.
   */
  @Test
  void ourTemplatesAreToldInBothLanguages() {
    var all = catalogue.entries().stream().map(CatalogueEntry::schema);
    var told = all.filter(s -> OwnWords.about(s.origin()).isPresent()).toList();
    assertThat(told).extracting(TableSchema::name).contains(TOLD);
    for (var schema : told) {
      var words = new ArrayList<>(List.of(OwnWords.about(schema.origin()).orElseThrow()));
      schema.fields().forEach(f -> OwnWords.about(schema.origin(), f).ifPresent(words::add));
      assertThat(words).hasSize(1 + schema.fields().size());
      assertThat(words).extracting(Message::code).allMatch(Texts.in(Locale.FRENCH)::has);
      assertThat(words).extracting(Message::code).allMatch(Texts.in(Locale.ENGLISH)::has);
    }
    assertThat(OwnWords.about(catalogue.get("friches").origin())).isEmpty();
  }

  @Test
  void ourSchemasHaveNoMistake() {
    assertThat(
            catalogue.entries().stream().filter(e -> e.origin().ours() || e.name().equals("bal")))
        .flatExtracting(e -> e.schema().fields())
        .allSatisfy(
            field ->
                assertThat(conforms((Field) field, ((Field) field).about().example().orElseThrow()))
                    .isTrue());
  }

  @Test
  void saysTheSameAsThePublishedSchemas() throws IOException {
    var folder = Shared.file("data/schemas");
    assertThat(CatalogueMaker.lines(folder)).isEqualTo(resource("published.jsonl"));
    try (var files = java.nio.file.Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        var published = SchemaReader.read(java.nio.file.Files.readString(file), "essai");
        var name = file.getFileName().toString().replace(".json", "").replace("__", "/");
        assertThat(rules(catalogue.get(name))).as(name).isEqualTo(rules(published));
      }
    }
  }

  private static List<Object> rules(TableSchema schema) {
    var rules = new ArrayList<Object>();
    for (var field : schema.fields()) {
      rules.addAll(
          List.of(field.name(), field.type(), field.missing(), field.constraints().size()));
      field.constraints().stream().filter(c -> !(c instanceof EachItem)).forEach(rules::add);
    }
    rules.addAll(List.of(schema.keys(), schema.customChecks(), schema.fieldsMatch()));
    return rules;
  }

  private static List<String> knownMistakes() throws IOException {
    return resource("example-mistakes.txt").stream().filter(l -> !l.startsWith("#")).toList();
  }

  private static List<String> resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
