package fr.arpent.ui;

import fr.arpent.schema.TableSchema;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.SystemDialogs;
import fr.arpent.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX and shows the window. */
public final class WindowLauncher {
  private final Services services;
  private final Optional<Locale> language;

  /** Launches windows that work with {@code services}. */
  public WindowLauncher(Services services) {
    this(services, Optional.empty());
  }

  private WindowLauncher(Services services, Optional<Locale> language) {
    this.services = services;
    this.language = language;
  }

  /** The same with windows that speak {@code asked}, if it is given, whatever was chosen before. */
  public WindowLauncher speaking(Optional<Locale> asked) {
    return new WindowLauncher(services, asked);
  }

  /**
   * Shows the window; returns at once, the program ends when the window is closed.
   *
   * @param file what to open, or null
   * @param schema what to check it against, or null
   * @param sample whether to open the sample town instead
   * @param end closes the window as the user would when it comes, on whatever thread
   * @throws UnsupportedOperationException when there is no display
   */
  public void show(
      @Nullable Path file, @Nullable TableSchema schema, boolean sample, CompletionStage<?> end) {
    Thread.ofPlatform().daemon().name("arpent-prepare").start(services.projects()::prepare);
    Platform.startup(
        () -> {
          var window = window(new Stage());
          Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> window.fault(fault));
          window.show();
          var _ = end.thenRun(() -> Platform.runLater(window::quit));
          if (schema != null) {
            window.check(schema);
          }
          if (sample) {
            window.run(Command.SAMPLE);
          } else if (file != null) {
            window.open(file);
          }
        });
  }

  private Window window(Stage stage) {
    var words = new Words(Locale.getDefault());
    var patterns =
        services.formats().list().stream()
            .flatMap(f -> f.extensions().stream())
            .map(e -> "*." + e)
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    patterns.add("*.arpent");
    var dialogs = new SystemDialogs(stage, words, List.copyOf(patterns));
    var window = new Window(stage, services, dialogs, words, new Theme());
    language.ifPresent(words::speak);
    return window;
  }
}
