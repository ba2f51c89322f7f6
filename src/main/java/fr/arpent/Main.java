package fr.arpent;

import fr.arpent.cli.CommandLineProgram;
import fr.arpent.cli.Console;
import java.io.IOException;

/** The program: the command line, which also opens the window. */
public final class Main {
  private Main() {}

  /** Runs the command line's arguments; with none, opens the window. */
  public static void main(String[] args) {
    silenceLogs();
    var console = Console.system();
    var code =
        JavaFxChild.neededFor(args)
            .map(child -> run(child, console))
            .orElseGet(() -> run(args, console));
    if (code != WindowProcess.STAYS_OPEN) {
      System.exit(code);
    }
  }

  /** What libraries log is for their authors: nothing but results is printed. */
  private static void silenceLogs() {
    var windows = System.getProperty("os.name", "").startsWith("Windows");
    System.setProperty("java.util.logging.config.file", windows ? "NUL" : "/dev/null");
  }

  private static int run(String[] args, Console console) {
    var window = new WindowProcess(console);
    var program = new CommandLineProgram(console, new Composition().toolbox(), window);
    return args.length == 0 ? program.run("open") : program.run(args);
  }

  private static int run(JavaFxChild child, Console console) {
    try {
      return child.run();
    } catch (IOException e) {
      console
          .err()
          .println(console.texts(null).say("cli.unexpected", e.getClass().getSimpleName()));
      return 2;
    }
  }
}
