package fr.arpent.ui.open;

import java.nio.file.Path;
import java.util.Optional;

/** The system's dialogs for files; replaced in tests, since the headless platform has none. */
public interface Dialogs {

  /** Asks for a file to open. */
  Optional<Path> open();

  /** Asks for a folder or file that is the addresses of a town. */
  Optional<Path> addresses();

  /** Asks for the file of a schema. */
  default Optional<Path> schema() {
    return open();
  }

  /** Asks where to write; proposes {@code proposed}. */
  Optional<Path> save(Path proposed);
}
