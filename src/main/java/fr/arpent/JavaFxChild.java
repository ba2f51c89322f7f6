package fr.arpent;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The process that opens the window where this one cannot: a jar's manifest cannot put JavaFX on
 * the module path, which is the only place it is supported on. An installed program has it in its
 * runtime and needs no second process.
 *
 * @param jar the program, with {@code lib/javafx} beside it
 * @param arguments the command line, which is read by the child alone
 */
record JavaFxChild(Path jar, List<String> arguments) {

  /**
   * What starts it: without the compiler for long runs the window is there in two thirds of the
   * time, and drawing a frame takes a fifth longer (src/jmh); classes once read are kept beside the
   * jar, where Java itself sees that they are of this very jar. Native access is allowed by the
   * older option, because modules named by the newer one keep Java from using its own kept classes.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+AutoCreateSharedArchive",
          "-Xlog:disable",
          "--add-modules",
          "javafx.controls,javafx.swing",
          "--illegal-native-access=allow");

  /** Options that the command line answers by itself. */
  private static final Set<String> ANSWERED = Set.of("-h", "--help", "-V", "--version");

  JavaFxChild {
    arguments = List.copyOf(arguments);
  }

  /** The child that {@code arguments} need: to open the window, from a jar that was just built. */
  static Optional<JavaFxChild> neededFor(String... arguments) {
    var child = new JavaFxChild(program(), List.of(arguments));
    return opens(arguments) && !modular() && Files.isDirectory(child.javafx())
        ? Optional.of(child)
        : Optional.empty();
  }

  /**
   * Whether {@code arguments} ask for the window: none do, a language alone does too, and the
   * command {@code open} does.
   */
  static boolean opens(String... arguments) {
    var word = word(arguments);
    return word.equals("open")
        || (word.isEmpty() && Stream.of(arguments).noneMatch(ANSWERED::contains));
  }

  /** The first word that is neither an option nor the value of {@code --lang}. */
  private static String word(String... arguments) {
    for (var at = 0; at < arguments.length; at++) {
      if (arguments[at].equals("--lang")) {
        at++;
      } else if (!arguments[at].startsWith("-")) {
        return arguments[at];
      }
    }
    return "";
  }

  private static boolean modular() {
    return ModuleLayer.boot().findModule("javafx.controls").isPresent();
  }

  private static Path program() {
    return Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0])
        .toAbsolutePath();
  }

  private Path javafx() {
    return jar.resolveSibling("lib").resolve("javafx");
  }

  /**
   * Runs it to its end; gives its exit code.
   *
   * @throws IOException when it does not start
   */
  int run() throws IOException {
    var child = new ProcessBuilder(command()).inheritIO().start();
    // Whoever stops this process means the window: left behind, it would keep the project locked.
    Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
    try {
      return child.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }

  /** What starts it; how this process was told to run (memory, properties) comes after our own. */
  List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:SharedArchiveFile=" + jar.resolveSibling("arpent.jsa"));
    command.addAll(OPTIONS);
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add(ParentProcess.option());
    command.addAll(List.of("--module-path", javafx().toString(), "-cp", jar.toString()));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return command;
  }
}
