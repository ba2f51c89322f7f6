package fr.arpent.cli;

import fr.arpent.base.ProblemException;
import fr.arpent.text.Texts;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** Runs one command line. */
public final class CommandLineProgram {
  private static final int WRONG = 2;

  private final Console console;
  private final Toolbox toolbox;
  private final WindowDoor window;

  /**
   * A program that works with {@code toolbox}.
   *
   * @param window opens the window
   */
  public CommandLineProgram(Console console, Toolbox toolbox, WindowDoor window) {
    this.console = console;
    this.toolbox = toolbox;
    this.window = window;
  }

  /** Runs {@code args}; gives the exit code. */
  public int run(String... args) {
    var texts = console.texts(language(args));
    var line = new CommandLine(new ArpentCommand(window));
    var context = new CommandContext(console.speaking(texts.locale()), toolbox);
    Commands.needed(Commands.all(context, window), args).forEach(command -> add(line, command));
    line.setOut(
        new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(
        new java.io.PrintWriter(console.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setResourceBundle(texts.area("cli"));
    line.setParameterExceptionHandler(wrongUse(texts));
    line.setExecutionExceptionHandler(failed(texts));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    var code = line.execute(args);
    return written(code, texts);
  }

  /** What did not arrive is not done, whatever the command thought; an open window goes on. */
  private int written(int code, Texts texts) {
    if (console.out().checkError() && code >= 0 && code != WRONG) {
      console.err().println(texts.say("cli.output-closed"));
      return WRONG;
    }
    return code;
  }

  private static void add(CommandLine above, Named command) {
    var line = new CommandLine(command);
    command.parts().forEach(part -> add(line, part));
    above.addSubcommand(command.name(), line);
  }

  private static @org.jspecify.annotations.Nullable String language(String... args) {
    var all = List.of(args);
    var at = all.indexOf("--lang");
    if (at >= 0 && at + 1 < all.size()) {
      return all.get(at + 1);
    }
    return Arrays.stream(args)
        .filter(a -> a.startsWith("--lang="))
        .map(a -> a.substring(7))
        .findFirst()
        .orElse(null);
  }

  private IParameterExceptionHandler wrongUse(Texts texts) {
    return (wrong, _) -> {
      console.err().println(new WrongUse(texts).say(wrong));
      return 2;
    };
  }

  private IExecutionExceptionHandler failed(Texts texts) {
    return (e, _, _) -> {
      console
          .err()
          .println(
              e instanceof ProblemException known
                  ? texts.say(known.problem())
                  : texts.say("cli.unexpected", e.getClass().getSimpleName()));
      return 2;
    };
  }
}
