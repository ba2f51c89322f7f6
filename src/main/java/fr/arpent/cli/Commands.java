package fr.arpent.cli;

import java.util.List;

/** The one list of commands. */
final class Commands {
  private Commands() {}

  static List<Named> all(Console console, Toolbox toolbox, WindowDoor window) {
    return List.of(
        new OpenCommand(window),
        new CheckCommand(console, toolbox),
        new InspectCommand(console, toolbox),
        new ConvertCommand(console, toolbox),
        new AnnotateCommand(console, toolbox),
        new ProjectCommand(console, toolbox),
        new CompletionCommand(console));
  }
}
