package fr.arpent.ui.open;

import java.nio.file.Path;
import java.util.Optional;

/** The system's dialogs for files; replaced in tests, since the headless platform has none. */
public interface Dialogs {

  /** Nobody is there to choose a file: every question is closed without an answer. */
  Dialogs NONE =
      new Dialogs() {
        @Override
        public Optional<Path> open() {
          return Optional.empty();
        }

        @Override
        public Optional<Path> addresses() {
          return Optional.empty();
        }

        @Override
        public Optional<Path> save(Path proposed) {
          return Optional.empty();
        }
      };

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
