package fr.arpent;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files of the folder {@code shared} that lies beside this checkout on some machines: real files of
 * real towns, too big or not ours to keep here. A test that asks for one is skipped, with the path
 * it looked for, where there is none.
 *
 * <p>The folder is the one the system property {@code arpent.shared} names, or the nearest {@code
 * shared} beside the working directory or beside one of its parents.
 */
public final class Shared {
  private Shared() {}

  /** The file or folder at {@code path} under {@code shared}; skips the test when missing. */
  public static Path file(String path) {
    var found = folder().map(f -> f.resolve(path)).filter(Files::exists);
    assumeTrue(found.isPresent(), () -> "skipped: there is no ../shared/" + path);
    return found.orElseThrow();
  }

  private static Optional<Path> folder() {
    var told = System.getProperty("arpent.shared");
    if (told != null) {
      return Optional.of(Path.of(told));
    }
    @Nullable Path at = Path.of("").toAbsolutePath().getParent();
    while (at != null && !Files.isDirectory(at.resolve("shared"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at).map(p -> p.resolve("shared"));
  }
}
