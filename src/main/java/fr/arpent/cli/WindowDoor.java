package fr.arpent.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Opens the window, wherever it is; handed in, since the command line knows no window. */
@FunctionalInterface
public interface WindowDoor {

  /** Where the sample's job is written when nobody says so. */
  Path DEFAULT_FOLDER = Path.of("arpent-demo");

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
      Optional<Locale> language) {

    /** An empty window that speaks {@code language}. */
    public static Wish nothing(Optional<Locale> language) {
      return new Wish(Optional.empty(), Optional.empty(), false, DEFAULT_FOLDER, language);
    }
  }

  /** Opens the window and returns the exit code. */
  int open(Wish wish);
}
