package fr.arpent.ui.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.publish.Leaving;
import fr.arpent.publish.Publication;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportModelTest {
  private static final String SCHEMA =
      """
      {"name": "essai", "fields": [
        {"name": "id", "type": "string", "constraints": {"required": true}},
        {"name": "places", "type": "integer"}]}
      """;

  @TempDir Path folder;

  private final Table table =
      Sheets.table(List.of("id", "places"), List.of(List.of("a", "4"), List.of("b", "six")));
  private final List<Publication> looked = new ArrayList<>();

  @Test
  void aFileThatDoesNotPassIsToBeFixedFirst() {
    var model = model(RowView.all(table));
    assertThat(model.judged()).isTrue();
    assertThat(model.fixFirst()).isTrue();
    assertThat(model.preview().get().errors()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"COLOURED, parkings_a_corriger.xlsx", "REPORT, parkings_a_corriger.html"})
  void whatGoesToColleaguesIsForWhatIsStillWrong(Leaving kind, String name) throws IOException {
    var model = model(RowView.all(table));
    model.kind().set(kind);
    assertThat(model.fixFirst()).isFalse();
    assertThat(model.target().get().getFileName()).hasToString(name);
    var writing = new Publication.Writing(Formats.all(), new Checker());
    var file = folder.resolve(name);
    model
        .publication()
        .write(kind, file, List.of(), writing, Texts.in(Locale.FRENCH), Progress.NONE);
    assertThat(Files.readAllBytes(file))
        .startsWith((kind == Leaving.REPORT ? "<!DOCTYPE html>" : "PK").getBytes(UTF_8));
  }

  @Test
  void onlyTheRowsShownAreJudgedAndLeave() {
    var model = model(new RowView(new int[] {0}, 2));
    assertThat(model.filtered()).isTrue();
    assertThat(model.fixFirst()).as("all rows leave unless it is said").isTrue();
    model.onlyShown().set(true);
    assertThat(model.fixFirst()).isFalse();
    assertThat(model.preview().get().rows()).isEqualTo(1);
    assertThat(looked.getLast().rows()).isPresent();
  }

  @Test
  void aNameThatIsTakenIsToldAndBothCanBeKept() throws IOException {
    var model = model(RowView.all(table));
    assertThat(model.taken()).isFalse();
    var there = Files.writeString(folder.resolve("mien.csv"), "x");
    model.target().set(there);
    assertThat(model.taken()).isTrue();
    model.keepBoth();
    assertThat(model.target().get().getFileName()).hasToString("mien-2.csv");
    assertThat(model.taken()).isFalse();
  }

  @Test
  void withoutASchemaThereIsNoVerdict() {
    var sheet = new Sheet(State.of(table).get(table.id()), RowView.all(table), Marks.NONE);
    var model = new ExportModel(sheet, folder.resolve("parkings.arpent"), 3, this::look);
    assertThat(model.judged()).isFalse();
    assertThat(model.preview().get()).isNull();
    assertThat(model.fixFirst()).isFalse();
  }

  @Test
  void whatStaysBehindIsNamedUntilItIsKept() {
    var wider =
        Sheets.table(List.of("id", "releve par", "places"), List.of(List.of("a", "Zoé", "4")));
    var model = model(wider, RowView.all(wider));
    assertThat(model.leftOut()).containsExactly("releve par");
    assertThat(model.preview().get().columns()).isEqualTo(2);
    model.kind().set(Leaving.COLOURED);
    assertThat(model.leftOut()).isEmpty();
    model.kind().set(Leaving.GEOJSON);
    model.others().set(true);
    assertThat(model.leftOut()).isEmpty();
    assertThat(model.preview().get().columns()).isEqualTo(3);
  }

  @Test
  void whatTheListCountsAndTheFileDoesNotHoldIsCounted() {
    var model = model(RowView.all(table));
    assertThat(model.preview().get().errors()).isEqualTo(1);
    assertThat(model.settled()).isEqualTo(2);
    assertThat(model.differs()).isTrue();
    model.onlyShown().set(true);
    assertThat(model.differs()).as("some rows stay behind").isFalse();
  }

  @Test
  void aColumnThatIsMissingCountsInEachRowOfTheFile() {
    var bare =
        Sheets.table(List.of("places"), IntStream.range(0, 5).mapToObj(_ -> List.of("4")).toList());
    var model = model(bare, RowView.all(bare));
    assertThat(model.preview().get().errors()).isEqualTo(5);
    assertThat(model.settled()).isEqualTo(3 - 5);
    assertThat(model.differs()).isTrue();
  }

  private ExportModel model(RowView rows) {
    return model(table, rows);
  }

  private ExportModel model(Table table, RowView rows) {
    var schema = SchemaWriter.write(SchemaReader.read(SCHEMA, "essai"));
    TableState state = State.of(table).get(table.id()).withSetting(CheckSettings.SCHEMA, schema);
    var sheet = new Sheet(state, rows, Marks.NONE);
    return new ExportModel(sheet, folder.resolve("parkings.arpent"), 3, this::look);
  }

  private void look(
      Publication publication,
      java.util.function.Consumer<java.util.Optional<fr.arpent.publish.ExportPreview>> found) {
    looked.add(publication);
    found.accept(publication.preview(new Checker(), Progress.NONE));
  }
}
