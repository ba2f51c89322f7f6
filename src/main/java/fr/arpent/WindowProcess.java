package fr.arpent;

import fr.arpent.cli.Console;
import fr.arpent.cli.WindowDoor;
import fr.arpent.ui.WindowLauncher;
import fr.arpent.ui.story.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
  public int open(Wish wish) {
    if (!hasDisplay() && !wish.sample()) {
      console.err().println(console.texts(null).say("cli.no-display"));
      return 2;
    }
    var javafx = javafx();
    if (!modular() && Files.isDirectory(javafx)) {
      return child(javafx, wish);
    }
    return hasDisplay() ? window(wish) : demonstration(wish.folder());
  }

  private static int window(Wish wish) {
    var composition = new Composition();
    var schema = wish.schema().map(composition.toolbox()::schema);
    new WindowLauncher(composition.services())
        .show(wish.file().orElse(null), schema.orElse(null), wish.sample());
    return STAYS_OPEN;
  }

  /** The same job in a window that nobody sees. */
  private int demonstration(Path folder) {
    var texts = console.texts(null);
    var out = console.out();
    out.println(texts.say("demo.no-display"));
    var services = new Composition(new Composition.Folders(folder.resolve("arpent"))).services();
    var clean = new Demonstration(services, texts, folder, out::println).run();
    out.println(texts.say("demo.folder", folder.toAbsolutePath().toString()));
    return clean ? 0 : 1;
  }

  private static boolean modular() {
    return ModuleLayer.boot().findModule("javafx.controls").isPresent();
  }

  private static boolean hasDisplay() {
    var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    return !Demonstration.HEADLESS.equals(System.getProperty("glass.platform"))
        && (!system.contains("linux") || System.getenv("DISPLAY") != null);
  }

  /** Where a build puts JavaFX: beside the jar, in {@code lib/javafx}. */
  private static Path javafx() {
    var first = System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)[0];
    return Path.of(first).toAbsolutePath().resolveSibling("lib").resolve("javafx");
  }

  private int child(Path javafx, Wish wish) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", javafx.toString()));
    command.addAll(JAVAFX);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "open"));
    wish.file().ifPresent(f -> command.add(f.toString()));
    wish.schema().ifPresent(s -> command.addAll(List.of("--schema", s)));
    if (wish.sample()) {
      command.addAll(List.of("--sample", "--folder", wish.folder().toString()));
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
