package fr.arpent;

import fr.arpent.cli.CommandLineProgram;
import fr.arpent.cli.Console;

/** The program: the command line, which also opens the window. */
public final class Main {
  private Main() {}

  /** Runs the command line's arguments; with none, opens the window. */
  public static void main(String[] args) {
    var console = Console.system();
    var program =
        new CommandLineProgram(console, new Composition().toolbox(), new WindowProcess(console));
    var code = args.length == 0 ? program.run("open") : program.run(args);
    if (code != WindowProcess.STAYS_OPEN) {
      System.exit(code);
    }
  }
}
