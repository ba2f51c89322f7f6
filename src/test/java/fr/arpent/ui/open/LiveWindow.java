package fr.arpent.ui.open;

import fr.arpent.ScreenRobot;
import fr.arpent.ui.Window;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Theme;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on files of a test, driven by its nodes' ids. Made on the JavaFX thread. */
final class LiveWindow {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  final Path folder;
  private final Window window;
  private final Stage stage = new Stage(); // the one of the tests keeps its size
  private final ScreenRobot robot = new ScreenRobot();

  LiveWindow(Path folder) {
    this.folder = folder;
    window =
        new Window(
            stage,
            Rooms.services(folder.resolve("own")),
            Dialogs.NONE,
            new Words(Locale.FRANCE),
            new Theme());
    window.show();
  }

  void close() {
    robot.interact(
        () -> {
          window.close();
        });
  }

  /** Opens a file of {@code text} in Windows-1252. */
  void open(String name, String text) throws java.io.IOException {
    open(Files.write(folder.resolve(name), text.getBytes(WINDOWS)));
  }

  void open(Path file) {
    robot.interact(() -> window.open(file));
  }

  void drop(Path file) {
    robot.interact(() -> window.drop(file));
  }

  void run(Command command) {
    robot.interact(() -> window.run(command));
  }

  void click(String id) {
    await(() -> shown(id));
    robot.interact(() -> ((javafx.scene.control.ButtonBase) robot.lookup("#" + id).query()).fire());
  }

  boolean shown(String id) {
    return robot.lookup("#" + id).tryQuery().filter(LiveWindow::seen).isPresent();
  }

  private static boolean seen(Node node) {
    return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
  }

  <T extends Node> T node(String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  /** All texts of labels inside the node {@code id}. */
  String words(String id) {
    var said = new StringBuilder();
    robot.from(robot.lookup("#" + id).<Node>query()).lookup(".label").queryAll().stream()
        .filter(javafx.scene.control.Labeled.class::isInstance)
        .forEach(l -> said.append(((javafx.scene.control.Labeled) l).getText()).append('\n'));
    return said.toString();
  }

  /** The first map among the choices of positions. */
  javafx.scene.image.ImageView picture() {
    return robot
        .from(robot.lookup("#positions").<Node>query())
        .lookup(".position-map")
        .queryAll()
        .stream()
        .map(
            frame ->
                (javafx.scene.image.ImageView)
                    ((javafx.scene.Parent) frame).getChildrenUnmodifiable().getFirst())
        .findFirst()
        .orElseThrow();
  }

  /** Ticks the first of them. */
  void choosePosition() {
    robot.interact(
        () ->
            robot
                .from(robot.lookup("#positions").<Node>query())
                .lookup(".radio-button")
                .queryAs(javafx.scene.control.RadioButton.class)
                .setSelected(true));
  }

  Optional<Sheet> sheet() {
    return Optional.ofNullable(window.bench().desk().sheet().get());
  }

  fr.arpent.ui.desk.Bench bench() {
    return window.bench();
  }

  List<String> labels() {
    return sheet().stream()
        .flatMap(s -> s.table().columns().stream())
        .map(fr.arpent.table.Column::name)
        .toList();
  }

  void interact(Runnable run) {
    robot.interact(run);
  }

  void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
      ScreenRobot.settle();
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to be; shown: " + words("toasts"), e);
    }
  }
}
