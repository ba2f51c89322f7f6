package fr.arpent.ui.findings;

import fr.arpent.ScreenRobot;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOperations;
import fr.arpent.check.Checker;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Deriver;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheets;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The panes of the findings over a real project, for journeys. Made on the JavaFX thread. */
final class FindingsRoom implements AutoCloseable {
  private static final TableId ID = new TableId("t1");
  private static final String SCHEMA =
      """
      {"fields":[{"name":"id","constraints":{"required":true}},
       {"name":"mobilier","constraints":{"enum":["ARCEAU","RATELIER","POTELET","CROCHET","AUTRE"]}},
       {"name":"jour","type":"date"},
       {"name":"places","type":"integer"},
       {"name":"gratuit","constraints":{"required":true}},
       {"name":"note"}]}
      """;
  private static final List<List<String>> ROWS =
      List.of(
          List.of("a", "Arceau", "03/04/2021", "8"),
          List.of("b", "Arceau", "2021-04-02", "10 pl."),
          List.of("c", "potelet", "2021-04-02", "8"),
          List.of("d", "banc", "2021-04-02", "8"));

  private final Path folder = Files.createTempDirectory("arpent");
  final ScreenRobot robot = new ScreenRobot();
  final Overlay overlay = new Overlay();
  final Actions actions = new Actions();
  final Tasks tasks = new Tasks(Platform::runLater);
  final Bench bench = new Bench(tasks, new Deriver(new Checker()));
  final FindingsModel model = new FindingsModel(bench);
  final Words words = new Words(Locale.FRANCE);
  final SimpleObjectProperty<List<Guess>> ranked = new SimpleObjectProperty<>(List.of());
  final FindingsDesk panes;

  FindingsRoom(Stage stage, boolean schema) throws IOException {
    Stream.of(Command.NEXT_FINDING, Command.REPAIR, Command.CHOOSE_SCHEMA, Command.EXPORT)
        .forEach(command -> actions.on(command, () -> {}));
    actions.on(Command.MATCH_COLUMNS, () -> {});
    actions.on(Command.CONVERT_POSITIONS, () -> {});
    var buttons = new Buttons(actions, words);
    panes = new FindingsDesk(model, words, buttons, overlay);
    var list = new FindingsList(model, words, new EmptyPlace(words, buttons, ranked, _ -> {}));
    var scene =
        new Scene(
            new StackPane(new HBox(list.node(), panes.card().node()), overlay.node()), 1000, 500);
    var theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    open(schema);
  }

  private void open(boolean schema) throws IOException {
    var kinds =
        Stream.of(EditOperations.KINDS, CheckOperations.all()).flatMap(List::stream).toList();
    var projects = new Projects(new StepJson(kinds), Author.current(), Map.of());
    var project = projects.create(folder.resolve("p.arpent"));
    project.apply(
        new BringTable(ID, "p.csv", new com.google.gson.JsonObject()),
        Map.of(Table.class, Sheets.table(List.of("id", "mobilier", "jour", "places"), ROWS)),
        Progress.NONE);
    if (schema) {
      var asked = new ChooseSchema(ID, Optional.of(SchemaReader.read(SCHEMA, "essai")));
      project.apply(asked, Map.of(), Progress.NONE);
    }
    bench.open(project);
  }

  /** Waits until {@code condition} holds on the JavaFX thread. */
  void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    ScreenRobot.settle();
  }

  void ready() throws TimeoutException {
    until(() -> bench.derived().get() != null && !bench.checking().get());
  }

  void select(int slot, String label) {
    robot.interact(
        () -> {
          var column = table().named(label).orElseThrow().id();
          bench.desk().selection().set(Selection.cell(new CellRef(column, new RowId(slot))));
        });
  }

  /** Writes {@code text} into a cell and waits until it is checked. */
  void write(int slot, String label, String text) throws TimeoutException {
    robot.interact(
        () -> {
          var column = ColumnRef.to(table().named(label).orElseThrow());
          bench.desk().ask(EditCells.one(ID, column, slot, text));
        });
    until(() -> text(slot, label).equals(text) && !bench.checking().get());
  }

  Table table() {
    var present = java.util.Objects.requireNonNull(bench.present().get());
    return present.state().table(ID);
  }

  String text(int slot, String label) {
    return table().named(label).orElseThrow().text(slot);
  }

  /** How many steps there are. */
  int steps() {
    return java.util.Objects.requireNonNull(bench.present().get()).history().path().size();
  }

  @Override
  public void close() {
    robot.interact(bench::close);
    tasks.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
