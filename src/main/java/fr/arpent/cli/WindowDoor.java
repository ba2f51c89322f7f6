package fr.arpent.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Opens the window, wherever it is; handed in, since the command line knows no window. */
@FunctionalInterface
public interface WindowDoor {

  /**
   * What is to be seen in the window.
   *
   * @param file what to open in it
   * @param schema the schema to check it against
   * @param sample whether to open the sample town
   * @param folder where the sample's job is written when there is no display
   * @param language the language to speak; empty for the one chosen before, or the system's
   */
  record Wish(
      Optional<Path> file,
      Optional<String> schema,
      boolean sample,
      Path folder,
      Optional<Locale> language) {}

  /** Opens the window and returns the exit code. */
  int open(Wish wish);
}
