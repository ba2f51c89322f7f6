package fr.arpent.project;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that were brought into an open project, byte for byte, so that they can be read again
 * in another way or taken out as they came. Safe for all threads; each call waits for what was
 * asked of the project's file before.
 */
public final class Sources {
  private final Saver saver;
  private final Runnable mayWrite;

  /**
   * @param mayWrite throws when the project is only looked at
   */
  Sources(Saver saver, Runnable mayWrite) {
    this.saver = saver;
    this.mayWrite = mayWrite;
  }

  /**
   * Keeps {@code bytes}, which came in under {@code name}.
   *
   * @param path where the file was, null when it was none, as what is pasted
   * @param read how it was read
   * @throws fr.arpent.base.ProblemException when the project is only looked at
   */
  public void add(String name, @Nullable Path path, JsonObject read, byte[] bytes) {
    mayWrite.run();
    var where = path == null ? null : path.toString();
    saver.ask(
        file -> {
          file.addSource(new ProjectFile.Source(name, where, read, bytes));
          return Boolean.TRUE;
        });
  }

  /** Their names, in the order in which they came. */
  public List<String> names() {
    return saver.ask(file -> file.sources().stream().map(ProjectFile.Source::name).toList());
  }

  /**
   * The bytes of the file that came in under {@code name}, unchanged, the last one when there were
   * several; empty when there is none.
   */
  public Optional<byte[]> original(String name) {
    return saver.ask(
        file ->
            file.sources().stream()
                .filter(source -> source.name().equals(name))
                .map(ProjectFile.Source::bytes)
                .reduce((_, last) -> last));
  }
}
