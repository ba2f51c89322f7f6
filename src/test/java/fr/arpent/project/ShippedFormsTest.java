package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.FrontTable;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.PutTable;
import fr.arpent.step.RemoveTable;
import fr.arpent.step.SetGeometries;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.step.edit.Decide;
import fr.arpent.step.edit.DeleteColumns;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.LabelColumn;
import fr.arpent.step.edit.PlaceColumn;
import fr.arpent.step.edit.ReplaceValues;
import fr.arpent.step.edit.ShowTable;
import fr.arpent.step.edit.SortRows;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Preamble;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Every version of the form that ever shipped is opened, and everything in it is there. The sample
 * of a version is made once, by {@link #main} of the program that shipped it, and then kept.
 */
class ShippedFormsTest {
  private static final TableId T2 = new TableId("t2");
  private static final ColumnRef NOM = new ColumnRef(new ColumnId(0), "nom");
  @TempDir Path folder;

  @Test
  void everyVersionUpToThisOneHasItsSample() {
    for (var version = 1; version <= FileForm.VERSION; version++) {
      assertThat(ShippedFormsTest.class.getResource("form-" + version + ".arpent"))
          .as("form %d", version)
          .isNotNull();
    }
  }

  @Test
  void theFirstFormIsReadWhole() throws IOException {
    try (var project = opened(1)) {
      var present = project.present();
      assertThat(project.readOnly()).isFalse();
      assertThat(present.history().size()).isEqualTo(18);
      assertThat(present.history().path()).hasSize(17);
      assertThat(present.history().path().getFirst().author()).isEqualTo("anne");
      var table = present.state().table(Tables.ID);
      assertThat(table.preamble().rows()).containsExactly(List.of("Ville d’Arpent", ""), List.of());
      assertThat(table.columns())
          .extracting(Column::label)
          .containsExactly("geom", "capacité", "nom", null, "neuve");
      assertThat(Tables.texts(table))
          .containsExactly(
              List.of("", "12", "lavoir", "seul", "oui"),
              List.of("", "4", "École 👍\u0000", "", "oui"),
              List.of("POINT (6.1 45.9)", "", "", "", "oui"));
      assertThat(((GeometryColumn) table.columns().getFirst()).epsg()).isEqualTo(4326);
      var number = table.text(new ColumnId(1)).cell(2);
      assertThat(number).isEqualTo(new Cell("12", CellKind.NUMBER));
      assertThat(table.freshColumn()).isEqualTo(new ColumnId(6));
    }
  }

  @Test
  void whatTheFirstFormHoldsBesideTheCellsIsThere() throws IOException {
    try (var project = opened(1)) {
      var state = project.present().state();
      assertThat(state.front()).contains(Tables.ID);
      assertThat(state.tables()).doesNotContainKey(T2);
      assertThat(state.get(Tables.ID).setting("schema")).contains("stationnement");
      assertThat(state.get(Tables.ID).mark(2)).isEqualTo("later");
      assertThat(project.restorePoints()).extracting(RestorePoint::name).containsExactly("ici");
      assertThat(project.sources().names()).containsExactly("ville.csv");
      assertThat(project.sources().original("ville.csv"))
          .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 0, -1));
      assertThat(project.view("widths")).contains("12,40");
    }
  }

  @Test
  void theHistoryOfTheFirstFormIsWalked() throws IOException {
    try (var project = opened(1)) {
      var here = project.present().history().position().orElseThrow();
      assertThat(project.present().history().redoable()).isPresent();
      project.redo();
      assertThat(Tables.texts(TestProjects.table(project)).get(1)).contains("undone");
      project.goTo(null);
      assertThat(project.present().state().tables()).isEmpty();
      project.goTo(here);
      assertThat(TestProjects.table(project).columns()).hasSize(5);
      var unknown =
          project.present().history().path().stream()
              .filter(step -> step.asked().kind().equals("sample.any/1"))
              .toList();
      assertThat(unknown).as("operations of other packages").hasSize(4);
    }
  }

  @Test
  void theFirstFormIsWorkedOnAsAnyOther() throws IOException {
    try (var project = opened(1)) {
      project.apply(EditCells.one(Tables.ID, NOM, 0, "now"));
      assertThat(project.present().history().size()).isEqualTo(19);
    }
    try (var project = TestProjects.PROJECTS.open(folder.resolve("form.arpent"))) {
      assertThat(TestProjects.table(project).text(new ColumnId(0)).text(0)).isEqualTo("now");
    }
  }

  private Project opened(int version) throws IOException {
    var copy = folder.resolve("form.arpent");
    try (var sample = ShippedFormsTest.class.getResourceAsStream("form-" + version + ".arpent")) {
      Files.copy(Objects.requireNonNull(sample), copy);
    }
    return TestProjects.PROJECTS.open(copy);
  }

  /** Makes the sample of the form this program writes at {@code args[0]}. */
  public static void main(String[] args) {
    var author = new Author("anne", () -> java.time.Instant.parse("2026-11-25T08:00:00Z"));
    var projects = new Projects(TestProjects.JSON, author, Map.of());
    try (var project = projects.create(Path.of(args[0]))) {
      var bring = new fr.arpent.step.edit.BringTable(Tables.ID, "ville.csv", new JsonObject());
      project.apply(bring, Map.of(Table.class, brought()), Progress.NONE);
      var places = new ColumnRef(new ColumnId(1), "places");
      project.apply(EditCells.one(Tables.ID, NOM, 0, "École 👍\u0000"));
      project.apply(new ReplaceValues(Tables.ID, places, Map.of("quatre", "4")));
      project.apply(new LabelColumn(Tables.ID, places, "capacité"));
      project.apply(new DeleteRows(Tables.ID, RowSet.of(1)));
      project.apply(new InsertRows(Tables.ID, 1, 0));
      project.apply(new SortRows(Tables.ID, NOM, true));
      project.apply(new InsertColumn(Tables.ID, "neuve", 9, "oui"));
      project.apply(new InsertColumn(Tables.ID, "trop", 0, ""));
      project.apply(new DeleteColumns(Tables.ID, List.of(new ColumnRef(new ColumnId(4), "trop"))));
      project.restorePoint("ici");
      project.apply(new PlaceColumn(Tables.ID, places, 0));
      project.apply(new Decide(Tables.ID, "schema", "stationnement", "step.unknown", "s"));
      project.apply(new Any(new SetMarks(Tables.ID, RowSet.of(2), List.of("later"))));
      project.apply(new Any(shape()));
      project.apply(new Any(Group.of(List.of(other(), new FrontTable(T2)))));
      project.apply(new ShowTable(Tables.ID, "ville"));
      project.apply(new Any(new RemoveTable(T2)));
      project.apply(EditCells.one(Tables.ID, NOM, 0, "undone"));
      project.undo();
      project.sources().add("ville.csv", null, new JsonObject(), new byte[] {1, 0, -1});
      project.keepView("widths", "12,40");
    }
  }

  private static Table brought() {
    var builder = new TableBuilder(List.of("nom", "places"));
    builder.preamble(new Preamble(List.of(List.of("Ville d’Arpent", ""), List.of())));
    builder.row(4, List.of("école", "quatre"));
    builder.row(5, List.of("mairie"));
    builder.startRow(7);
    builder.cell(Cell.text("lavoir"));
    builder.cell(new Cell("12", CellKind.NUMBER));
    builder.cell(Cell.text("seul"));
    builder.endRow();
    return builder.build(Tables.ID, "ville");
  }

  private static PutTable other() {
    return new PutTable(Tables.of("z", "1").named(T2, "z"));
  }

  private static Change shape() {
    var point = new GeometryFactory().createPoint(new Coordinate(6.1, 45.9));
    var add = new AddColumn(Tables.ID, new ColumnId(5), "geom", 0, 4326);
    return Group.of(
        List.of(
            add, new SetGeometries(Tables.ID, add.column(), 4326, RowSet.of(3), List.of(point))));
  }

  /** Stands for the operations of other packages. */
  private record Any(Change change) implements Operation {

    @Override
    public String kind() {
      return "sample.any/1";
    }

    @Override
    public TableId table() {
      return Tables.ID;
    }

    @Override
    public JsonObject parameters() {
      return new JsonObject();
    }

    @Override
    public Needs needs() {
      return Needs.NONE;
    }

    @Override
    public Change run(Work work) {
      return change;
    }

    @Override
    public Message words(Change happened) {
      return Message.of("step.unknown", kind());
    }
  }
}
