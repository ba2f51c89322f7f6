package fr.arpent.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window, wherever it is; handed in, since the command line knows no window. */
@FunctionalInterface
public interface WindowDoor {

  /**
   * Opens the window.
   *
   * @param file what to open in it
   * @param schema the schema to check it against
   * @param sample whether to open the sample town
   * @return the exit code
   */
  int open(Optional<Path> file, Optional<String> schema, boolean sample);
}
