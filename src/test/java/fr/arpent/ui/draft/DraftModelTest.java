package fr.arpent.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.draft.SchemaDraft;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.IntegerType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftModelTest {
  private final DraftModel model =
      new DraftModel(
          SchemaDraft.of(
              Tables.of(
                  "id|mobilier|places",
                  IntStream.range(10, 60)
                      .mapToObj(i -> "STV-" + i + "|" + (i % 2 == 0 ? "ARCEAU" : "BOX") + "|" + i)
                      .toArray(String[]::new))));

  @Test
  void untouchedItIsTheDraft() {
    assertThat(model.wrong()).isEmpty();
    var schema = model.schema();
    assertThat(schema.fields().getFirst().constraint(Unique.class)).isPresent();
    assertThat(schema.fields().getFirst().constraint(PatternRule.class)).isPresent();
    assertThat(schema.field("mobilier").orElseThrow().allowed()).containsExactly("ARCEAU", "BOX");
    assertThat(schema.field("places").orElseThrow().type()).isEqualTo(IntegerType.PLAIN);
  }

  @Test
  void whatTheFormSaysIsWhatTheSchemaAsks() {
    model.title().set("Parkings à vélo");
    var line = model.lines().get(1);
    line.name().set(" mobilier_urbain ");
    line.required().set(false);
    line.values().set("ARCEAU; BOX ;RATELIER;;BOX");
    var field = model.schema().field("mobilier_urbain").orElseThrow();
    assertThat(field.required()).isFalse();
    assertThat(field.allowed()).containsExactly("ARCEAU", "BOX", "RATELIER");
    assertThat(model.schema().origin().title()).contains("Parkings à vélo");
    assertThat(SchemaReader.read(fr.arpent.schema.json.SchemaWriter.write(model.schema()), "s"))
        .isEqualTo(model.schema());
  }

  @Test
  void anotherTypeLeavesTheListAndTheFormOfTextsAside() {
    var line = model.lines().get(1);
    line.type().set(DateType.of("%d/%m/%Y"));
    assertThat(line.ofText()).isFalse();
    var field = model.schema().field("mobilier").orElseThrow();
    assertThat(field.allowed()).isEmpty();
    assertThat(field.read("31/12/2021").orNull()).isNotNull();
    assertThat(line.types()).first().isEqualTo(fr.arpent.schema.type.StringType.PLAIN);
  }

  @Test
  void namesThatAreMissingOrTwiceAndFormsThatNobodyReadsAreTold() {
    model.lines().get(1).name().set(" ");
    assertThat(model.wrong()).isPresent();
    model.lines().get(1).name().set("id");
    assertThat(model.wrong().orElseThrow().code()).isEqualTo("ui.draft.name-wrong");
    model.lines().get(1).name().set("mobilier");
    model.lines().get(0).pattern().set("[A-");
    assertThat(model.wrong().orElseThrow().code()).isEqualTo("ui.draft.pattern-wrong");
    model.lines().get(0).pattern().set("");
    assertThat(model.wrong()).isEmpty();
  }
}
