package fr.arpent;

import fr.arpent.cli.Console;
import fr.arpent.cli.WindowDoor;
import fr.arpent.ui.WindowLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens the window: in this process where JavaFX is on the module path (an installed program),
 * otherwise in a child process that has it there, because a jar's manifest cannot say so.
 */
final class WindowProcess implements WindowDoor {

  /** The exit code of a program that goes on by itself: the window is open. */
  static final int STAYS_OPEN = -1;

  private static final List<String> JAVAFX =
      List.of(
          "--add-modules",
          "javafx.controls,javafx.swing",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  private final Console console;

  WindowProcess(Console console) {
    this.console = console;
  }

  @Override
  public int open(Optional<Path> file, Optional<String> schema, boolean sample) {
    if (!hasDisplay()) {
      console.err().println(console.texts(null).say("cli.no-display"));
      return 2;
    }
    var javafx = javafx();
    if (modular() || !Files.isDirectory(javafx)) {
      new WindowLauncher(new Composition().services()).show(file.orElse(null), sample);
      return STAYS_OPEN;
    }
    return child(javafx, file, schema, sample);
  }

  private static boolean modular() {
    return ModuleLayer.boot().findModule("javafx.controls").isPresent();
  }

  private static boolean hasDisplay() {
    var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    return !system.contains("linux")
        || System.getenv("DISPLAY") != null
        || System.getProperty("glass.platform") != null;
  }

  /** Where a build puts JavaFX: beside the jar, in {@code lib/javafx}. */
  private static Path javafx() {
    var first = System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)[0];
    return Path.of(first).toAbsolutePath().resolveSibling("lib").resolve("javafx");
  }

  private int child(Path javafx, Optional<Path> file, Optional<String> schema, boolean sample) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--module-path");
    command.add(javafx.toString());
    command.addAll(JAVAFX);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "open"));
    file.ifPresent(f -> command.add(f.toString()));
    schema.ifPresent(s -> command.addAll(List.of("--schema", s)));
    if (sample) {
      command.add("--sample");
    }
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      console
          .err()
          .println(console.texts(null).say("cli.unexpected", e.getClass().getSimpleName()));
      return 2;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }
}
