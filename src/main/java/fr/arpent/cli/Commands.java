package fr.arpent.cli;

import java.util.List;

/** The one list of commands. */
final class Commands {
  private Commands() {}

  static List<Named> all(CommandContext context, WindowDoor window) {
    return List.of(
        new OpenCommand(window),
        new CheckCommand(context),
        new SchemasCommand(context),
        new InspectCommand(context),
        new ConvertCommand(context),
        new AddressesCommand(context),
        new GeocodeCommand(context),
        new ReverseCommand(context),
        new AnnotateCommand(context),
        new ProjectCommand(context),
        new CompletionCommand(context.console()));
  }

  /**
   * Those of {@code all} that a command line needs: the one its first word names, or all of them
   * where help or a suggestion may list them. Half the time of a small command went into reading
   * the annotations of the others.
   */
  static List<Named> needed(List<Named> all, String... args) {
    var first = args.length == 0 ? "" : args[0];
    var named = all.stream().filter(command -> command.name().equals(first)).toList();
    return named.isEmpty() || first.equals(CompletionCommand.NAME) ? all : named;
  }
}
