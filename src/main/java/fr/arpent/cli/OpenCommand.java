package fr.arpent.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens the window. */
@Command(name = "open")
final class OpenCommand implements Named {
  private final WindowDoor window;

  @ParentCommand ArpentCommand arpent;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  @Nullable Path file;

  @Option(names = "--schema", paramLabel = "S", descriptionKey = "schema")
  @Nullable String schema;

  @Option(names = "--sample", descriptionKey = "sample")
  boolean sample;

  @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "folder")
  Path folder = WindowDoor.DEFAULT_FOLDER;

  OpenCommand(WindowDoor window) {
    this.window = window;
    arpent = new ArpentCommand(window);
  }

  @Override
  public String name() {
    return "open";
  }

  @Override
  public Integer call() {
    return window.open(
        new WindowDoor.Wish(
            Optional.ofNullable(file),
            Optional.ofNullable(schema),
            sample,
            folder,
            arpent.language()));
  }
}
