package fr.arpent.measure;

import fr.arpent.TestProgram;
import fr.arpent.ui.WindowLauncher;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A process that opens a window, says when it is shown and ends: the arguments are the folder of
 * the program's own files and the project; an empty window without the latter.
 */
final class WindowShown extends AnimationTimer {
  /** What it prints. */
  static final String SHOWN = "shown";

  private static final int ROWS = 600;
  private final boolean rows;
  private int frames;

  private WindowShown(boolean rows) {
    this.rows = rows;
  }

  /** Opens it. */
  public static void main(String[] arguments) {
    var rows = arguments.length > 1;
    if (rows) {
      new WindowLauncher(TestProgram.services(Path.of(arguments[0])))
          .show(
              Path.of(arguments[1]),
              null,
              false,
              new java.util.concurrent.CompletableFuture<Void>());
    } else {
      Platform.startup(WindowShown::empty);
    }
    Platform.runLater(() -> new WindowShown(rows).start());
  }

  private static void empty() {
    var stage = new Stage();
    stage.setScene(new Scene(new Pane(), 1_000, 800));
    stage.show();
  }

  @Override
  public void handle(long now) {
    if (Window.getWindows().stream().anyMatch(this::complete) && ++frames > 2) {
      System.out.println(SHOWN);
      System.out.flush();
      System.exit(0);
    }
  }

  private boolean complete(Window window) {
    if (!rows) {
      return window.isShowing();
    }
    var grid = window.getScene().lookup(".grid-surface");
    return grid != null
        && grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT) instanceof Integer count
        && count >= ROWS;
  }
}
