package fr.arpent;

import fr.arpent.cli.CommandLineProgram;
import fr.arpent.cli.Console;
import java.io.IOException;

/** The program: the command line, which also opens the window. */
public final class Main {
  private Main() {}

  /** Runs the command line's arguments; with none, opens the window. */
  public static void main(String[] args) {
    var console = Console.system();
    var code =
        JavaFxChild.neededFor(args)
            .map(child -> run(child, console))
            .orElseGet(() -> run(args, console));
    if (code != WindowProcess.STAYS_OPEN) {
      System.exit(code);
    }
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
