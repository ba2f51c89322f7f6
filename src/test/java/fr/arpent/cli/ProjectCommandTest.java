package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOperations;
import fr.arpent.check.ChooseSchema;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.Table;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.VisitOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project files on the command line. */
class ProjectCommandTest {
  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void aProject() {
    program = new Program(folder);
    file = folder.resolve("ville.arpent");
    var projects = new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());
    try (var project = projects.create(file)) {
      var table = Tables.of("id|nom", "01004|Gare", "2A004|Été");
      var bring = new BringTable(Tables.ID, "ville.csv", new JsonObject());
      project.apply(bring, Map.of(Table.class, table), Progress.NONE);
      project.sources().add("ville.csv", null, new JsonObject(), new byte[] {1});
      project.apply(EditCells.one(Tables.ID, ColumnRef.to(table.columns().get(1)), 0, "Halle"));
    }
  }

  @Test
  void infoTellsTheSourcesTheTablesAndEveryStep() {
    assertThat(program.run("project", "info", file.toString())).as(program.err()).isZero();
    assertThat(program.out().lines()).hasSize(4);
    assertThat(program.out()).contains("ville.csv", "2 lignes", "Halle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ods"})
  void exportWritesTheTableAsItIsNow(String format) {
    var out = program.path("o." + format);
    assertThat(program.run("project", "export", file.toString(), out)).isZero();
    program.run("convert", out, "-", "--to", "csv");
    assertThat(program.out()).isEqualTo("id,nom\n01004,Halle\n2A004,Été\n");
  }

  @Test
  void withoutANameItIsCsvOnTheStandardOutput() {
    assertThat(program.run("project", "export", file.toString())).isZero();
    assertThat(program.out()).isEqualTo("id,nom\n01004,Halle\n2A004,Été\n");
  }

  /** As the window exports it: the schema's columns, unless the others are wanted too. */
  @Test
  void theSchemaOfTheProjectTellsTheColumns() {
    var schema =
        SchemaReader.read("{\"fields\":[{\"name\":\"nom\"},{\"name\":\"date\"}]}", "s.json");
    var kinds = new ArrayList<>(EditOperations.KINDS);
    kinds.addAll(CheckOperations.all());
    var projects = new Projects(new StepJson(kinds), Author.current(), Map.of());
    try (var project = projects.open(file)) {
      project.apply(new ChooseSchema(Tables.ID, Optional.of(schema)));
    }
    assertThat(program.run("project", "export", file.toString())).as(program.err()).isZero();
    assertThat(program.out()).isEqualTo("nom,date\nHalle,\nÉté,\n");
    assertThat(program.err()).contains(": id.", "--all-columns");
    assertThat(program.run("project", "export", file.toString(), "--all-columns")).isZero();
    assertThat(program.out()).isEqualTo("nom,date,id\nHalle,,01004\nÉté,,2A004\n");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void whatIsStillWrongIsToldBeforeItIsWritten() {
    var schema =
        SchemaReader.read(
            "{\"fields\":[{\"name\":\"id\",\"type\":\"integer\"},{\"name\":\"nom\"}]}", "s.json");
    var kinds = new ArrayList<>(EditOperations.KINDS);
    kinds.addAll(CheckOperations.all());
    var projects = new Projects(new StepJson(kinds), Author.current(), Map.of());
    try (var project = projects.open(file)) {
      project.apply(new ChooseSchema(Tables.ID, Optional.of(schema)));
    }
    assertThat(program.run("project", "export", file.toString())).isOne();
    assertThat(program.err()).contains("1 erreur reste");
    assertThat(program.out()).contains("2A004,Été");
  }

  /** Looking changes not a byte, and the project itself is never the target. */
  @Test
  void theProjectStaysAsItIs() throws IOException {
    var before = Files.readAllBytes(file);
    program.run("project", "info", file.toString());
    program.run("project", "export", file.toString(), program.path("o.csv"));
    assertThat(program.run("project", "export", file.toString(), file.toString())).isEqualTo(2);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDeedThatDoesNotExistIsRefused() {
    assertThat(program.run("project", "burn", file.toString())).isEqualTo(2);
    assertThat(program.err()).contains("burn");
    assertThat(program.run("project", "export", file.toString(), program.path("o.xyz")))
        .isEqualTo(2);
    assertThat(program.err()).contains("o.xyz").contains(".csv");
  }

  @Test
  void aRoundIsSplitAndMergedAndTwoAnswersAreToldSideBySide() throws IOException {
    aRound();
    assertThat(program.run("project", "split", file.toString(), folder.toString(), "--people", "2"))
        .as(program.err())
        .isZero();
    assertThat(program.out()).contains("ville-1.arpent", "ville-2.arpent", "1 point");
    var parts = List.of(folder.resolve("ville-1.arpent"), folder.resolve("ville-2.arpent"));
    answer(parts.get(0), 0, "Mairie");
    answer(parts.get(1), 1, "École");
    var out = folder.resolve("tout.arpent");
    assertThat(merge(parts, out)).as(program.err()).isZero();
    var csv = program.path("tout.csv");
    program.run("project", "export", out.toString(), csv);
    assertThat(Files.readString(Path.of(csv))).contains("Mairie", "École");

    assertThat(merge(parts, out)).as("never over a file").isEqualTo(2);
    answer(parts.get(1), 0, "Poste");
    assertThat(merge(parts, folder.resolve("deux.arpent"))).isOne();
    assertThat(program.out())
        .contains("ligne 2, nom", "«\u00a0Mairie\u00a0»", "«\u00a0Poste\u00a0»");
  }

  @Test
  void splittingForOnePersonOrIntoNoFolderIsRefused() {
    aRound();
    var project = file.toString();
    assertThat(program.run("project", "split", project, "--people", "1")).isEqualTo(2);
    assertThat(program.run("project", "split", project, program.path("nulle-part"))).isEqualTo(2);
    assertThat(program.run("project", "merge", project)).isEqualTo(2);
  }

  private int merge(List<Path> parts, Path out) {
    var first = parts.get(0).toString();
    return program.run("project", "merge", first, parts.get(1).toString(), out.toString());
  }

  private static final Projects ROUNDS =
      new Projects(
          new StepJson(
              java.util.stream.Stream.of(EditOperations.KINDS, VisitOperations.KINDS)
                  .flatMap(List::stream)
                  .toList()),
          Author.current(),
          Map.of());

  private void aRound() {
    try (var project = ROUNDS.open(file)) {
      var target = ColumnRef.to(project.present().state().table(Tables.ID).columns().get(1));
      project.apply(new StartRound(Tables.ID, RoundPlan.all(target)));
    }
  }

  private static void answer(Path file, int slot, String text) {
    try (var project = ROUNDS.open(file)) {
      var target = ColumnRef.to(project.present().state().table(Tables.ID).columns().get(1));
      project.apply(EditCells.one(Tables.ID, target, slot, text));
    }
  }
}
