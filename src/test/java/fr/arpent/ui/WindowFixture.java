package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ScreenRobot;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a small file in a folder of its own. */
final class WindowFixture {
  final Window window;
  private final ScreenRobot robot = new ScreenRobot();

  /** A window in {@code stage} whose projects and preferences lie in {@code folder}. */
  WindowFixture(Stage stage, Path folder) {
    this(stage, folder, Dialogs.NONE);
  }

  /** As above, with files chosen by {@code dialogs}. */
  WindowFixture(Stage stage, Path folder, Dialogs dialogs) {
    var projects = new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());
    var services = new Services(projects, Formats.all(), new Checker(), folder);
    window = new Window(stage, services, dialogs, new Words(Locale.FRENCH), new Theme());
    window.show();
  }

  /** Opens {@code file} and waits until its findings are known. */
  void open(Path file) {
    robot.interact(() -> window.open(file));
    until(() -> window.bench().derived().get() != null && !window.bench().checking().get());
  }

  static Path write(Path folder, String name, String... lines) throws java.io.IOException {
    return Files.write(folder.resolve(name), java.util.List.of(lines));
  }

  Table table() {
    return Objects.requireNonNull(window.bench().desk().sheet().get()).table();
  }

  String text(int slot, int column) {
    return table().columns().get(column).text(slot);
  }

  void select(int slot, int column) {
    var cell = new CellRef(table().columns().get(column).id(), new RowId(slot));
    robot.interact(() -> window.bench().desk().selection().set(Selection.cell(cell)));
  }

  /** The current cell as {@code slot/column}. */
  String current() {
    return window
        .bench()
        .desk()
        .selection()
        .get()
        .cell()
        .map(c -> c.row().slot() + "/" + table().indexOf(c.column()))
        .orElse("none");
  }

  void press(KeyCode... keys) {
    robot.push(keys);
  }

  void type(String text) {
    robot.write(text, 0);
  }

  void onWindow(Runnable doing) {
    robot.interact(doing);
  }

  /** What the messages at the lower right say, the oldest first. */
  String told() {
    return find("#toasts", javafx.scene.layout.Pane.class)
        .map(p -> p.getChildren().stream().map(n -> String.valueOf(n.getUserData())).toList())
        .map(Object::toString)
        .orElse("");
  }

  void click(String id) {
    robot.clickOn(id);
  }

  void run(fr.arpent.ui.action.Command command) {
    robot.interact(() -> window.run(command));
  }

  <T extends Node> Optional<T> find(String id, Class<T> type) {
    return robot.lookup(id).tryQueryAs(type);
  }

  boolean shows(String id) {
    return find(id, Node.class).filter(Node::isVisible).isPresent();
  }

  String said(String id) {
    return find(id, Labeled.class).map(Labeled::getText).orElse("");
  }

  /** The id of what has the keys or of the nearest thing around it that has one. */
  String focus() {
    var owner = window.scene().getFocusOwner();
    while (owner != null && (owner.getId() == null || owner.getId().isEmpty())) {
      owner = owner.getParent();
    }
    return owner == null ? "" : owner.getId();
  }

  /** Waits until {@code done}; fails after half a minute. */
  void until(Callable<Boolean> done) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
    } catch (TimeoutException e) {
      assertThat(e).as("happens within half a minute").isNull();
    }
    ScreenRobot.settle();
  }

  void close() {
    robot.interact(window::close);
  }
}
