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
        new ReverseCommand(context),
        new AnnotateCommand(context),
        new ProjectCommand(context),
        new CompletionCommand(context.console()));
  }
}
