package fr.arpent.schema.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.table.TableBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDraftTest {

  /** The field drafted for a column of {@code cells}, parted by blanks; {@code _} is empty. */
  private static Field drafted(String cells) {
    var rows =
        Arrays.stream(cells.split(" "))
            .map(cell -> "x|" + (cell.equals("_") ? "" : cell))
            .toArray(String[]::new);
    return SchemaDraft.of(Tables.of("a|b", rows)).fields().getLast();
  }

  private static String repeated(String cells, int times) {
    return (cells + " ").repeat(times).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 2 3;integer;default",
        "1 2.5 3;number;default",
        "1,5 2,5 3;number;default",
        "2021-01-02 2022-03-04;date;default",
        "31/12/2021 01/02/2022;date;%d/%m/%Y",
        "31/12/2021 01/02/2022 44562;date;%d/%m/%Y",
        "20211231 20220201;date;%Y%m%d",
        "20211331 20229901;integer;default",
        "oui non oui;boolean;default",
        "0 1 1;integer;default",
        "01004 74010 02100;string;default",
        "a@b.fr c@d.fr;string;email",
        "https://a.fr http://b.fr;string;uri",
        "[6.1,45.9] [6.2,45.8];geopoint;array",
        "2021-01-02T10:00:00Z 2021-01-03T10:00:00Z;datetime;default",
        "_ _;string;default",
      })
  void theTypeIsTheOneThatReadsTheTexts(String cells, String type, String format) {
    var field = drafted(cells);
    assertThat(field.type().name()).isEqualTo(type);
    assertThat(field.type().format()).isEqualTo(format);
  }

  @Test
  void aFewMistakesDoNotChangeWhatIsMeantAndAreFoundByTheDraft() {
    var table = Tables.of("b", (repeated("31/12/2021", 39) + " hier").split(" "));
    var schema = SchemaDraft.of(table);
    assertThat(schema.fields().getFirst().type().format()).isEqualTo("%d/%m/%Y");
    var findings =
        new Checker().check(CheckRequest.of(table, schema, CheckOptions.STRICT), Progress.NONE);
    assertThat(findings.errorCounts()).containsOnlyKeys("type-error").containsValue(1L);
  }

  @Test
  void valuesThatComeAgainAreAListAndWhatStandsThereOnceIsNotOfIt() {
    var field = drafted(repeated("ARCEAU RATELIER", 30) + " arceau");
    assertThat(field.allowed()).containsExactly("ARCEAU", "RATELIER");
    assertThat(drafted(repeated("ARCEAU", 30)).allowed()).isEmpty();
    assertThat(drafted("ARCEAU RATELIER ARCEAU").allowed()).isEmpty();
  }

  @Test
  void whatIsFilledInEveryRowIsRequiredAndIdentifiersAreUnique() {
    assertThat(drafted("a _ b").required()).isFalse();
    assertThat(drafted("a b c").required()).isTrue();
    var ids = IntStream.range(10, 40).mapToObj(i -> "STV-" + i).collect(Collectors.joining(" "));
    var field = drafted(ids);
    assertThat(field.constraint(Unique.class)).isPresent();
    assertThat(field.constraint(PatternRule.class).map(PatternRule::source))
        .contains("[A-Z]{3}-\\d{2}");
  }

  @Test
  void titlesBecomeNamesThatAreThereAndDiffer() {
    var schema = SchemaDraft.of(Tables.of("nom||nom", "a|b|c"));
    assertThat(schema.fields().stream().map(Field::name).toList())
        .containsExactly("nom", "colonne_2", "nom_2");
  }

  @Test
  void itsNameIsTheFilesAsCataloguesWriteIt() {
    var table = new TableBuilder(List.of("a")).build(Tables.ID, "Parkings vélo 2026 (été).csv");
    var origin = SchemaDraft.of(table).origin();
    assertThat(origin.name()).isEqualTo("parkings-velo-2026-ete");
    assertThat(origin.title()).contains("Parkings vélo 2026 (été)");
    assertThat(origin.version()).contains("0.1.0");
  }

  @Test
  void whateverTheTableItsDraftIsASchemaThatIsReadBackTheSame() {
    Cases.run(
        200,
        random -> {
          var schema = SchemaDraft.of(Tables.random(random));
          assertThat(SchemaReader.read(SchemaWriter.write(schema), "s")).isEqualTo(schema);
        });
  }
}
