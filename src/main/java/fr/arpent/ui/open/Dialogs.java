package fr.arpent.ui.open;

import java.nio.file.Path;
import java.util.List;
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

  /** Asks for projects of colleagues; none when it was closed. */
  default List<Path> projects() {
    return open().stream().toList();
  }

  /** Asks for a folder to write into. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** Asks where to write; proposes {@code proposed}. */
  Optional<Path> save(Path proposed);
}
