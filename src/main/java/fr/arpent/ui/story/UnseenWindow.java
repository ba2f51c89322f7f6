package fr.arpent.ui.story;

import fr.arpent.project.Project;
import fr.arpent.ui.Services;
import fr.arpent.ui.Window;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * A window that is driven by the program and looked at in pictures. Its methods are called from any
 * thread but JavaFX's and return once the window shows what was asked.
 */
final class UnseenWindow {
  private static final int LONGEST_SECONDS = 120;
  private static final long SETTLED_NANOS = 400_000_000L;

  private final Window window;

  private UnseenWindow(Window window) {
    this.window = window;
  }

  /**
   * A window of this size.
   *
   * @param locale its language
   */
  static UnseenWindow open(
      Services services, Locale locale, ThemeChoice colours, double width, double height) {
    var made =
        onWindow(
            () -> {
              var theme = new Theme();
              theme.choice().set(colours);
              var stage = new Stage();
              stage.setIconified(beyond(Screen.getPrimary().getBounds(), width, height));
              var now = new Window(stage, services, Dialogs.NONE, new Words(locale), theme);
              now.show(width, height);
              return now;
            });
    var unseen = new UnseenWindow(made);
    unseen.settle();
    return unseen;
  }

  /**
   * A window larger than its screen is not drawn there: the headless one, 1000 by 1000, fails at
   * each point below it. Pictures are drawn for themselves.
   */
  private static boolean beyond(Rectangle2D screen, double width, double height) {
    return width > screen.getWidth() || height > screen.getHeight();
  }

  /** Opens {@code file}, as dropping it does. */
  void open(Path file) {
    onWindow(
        () -> {
          window.open(file);
          return true;
        });
    settle();
  }

  /** Does {@code command}, as choosing it does. */
  void run(Command command) {
    settle();
    onWindow(
        () -> {
          window.run(command);
          return true;
        });
    settle();
  }

  /** What {@code question} tells of the window, asked on its own thread. */
  <T> T ask(Function<Window, T> question) {
    var answer = onWindow(() -> question.apply(window));
    settle();
    return answer;
  }

  /** The project that is open. */
  Project project() {
    return ask(w -> Optional.ofNullable(w.bench().project().get()).orElseThrow());
  }

  /** Waits until all that the window does for itself is done and drawn. */
  void settle() {
    settle(window::busy);
  }

  private void settle(BooleanSupplier going) {
    var quiet = new CompletableFuture<Boolean>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private long since;

              @Override
              public void handle(long now) {
                if (going.getAsBoolean()) {
                  since = 0;
                } else if (since == 0) {
                  since = now;
                } else if (now - since > SETTLED_NANOS) {
                  stop();
                  quiet.complete(true);
                }
              }
            }.start());
    await(quiet);
  }

  /**
   * Writes what the window shows into {@code file}, as PNG, once nothing lies over it that goes by
   * itself.
   */
  void picture(Path file) {
    settle(() -> window.busy() || window.telling());
    var image = onWindow(() -> SwingFXUtils.fromFXImage(window.scene().snapshot(null), null));
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Closes the dialog that lies over the window. */
  void closeOverlay() {
    onWindow(
        () -> {
          window.closeOverlay();
          return true;
        });
    settle();
  }

  /** Closes the project and the window. */
  void close() {
    onWindow(
        () -> {
          window.close();
          return true;
        });
  }

  private static <T> T onWindow(java.util.function.Supplier<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  private static <T> T await(CompletableFuture<T> done) {
    try {
      return done.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
