package fr.arpent.ui.open;

import fr.arpent.ui.desk.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs for files of the operating system. They begin where the last one ended. */
public final class SystemDialogs implements Dialogs {
  private final Window owner;
  private final Words words;
  private final List<String> readable;
  private @Nullable File folder;

  /**
   * Dialogs over {@code owner}.
   *
   * @param readable the patterns of the files that can be opened ({@code *.csv})
   */
  public SystemDialogs(Window owner, Words words, List<String> readable) {
    this.owner = owner;
    this.words = words;
    this.readable = List.copyOf(readable);
  }

  @Override
  public Optional<Path> open() {
    var chooser = chooser("ui.open.title");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.say("ui.open.tables"), readable),
            new FileChooser.ExtensionFilter(words.say("ui.open.all"), "*.*"));
    return taken(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> addresses() {
    var chooser = chooser("ui.open.addresses");
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.say("ui.open.address-files"), "*.csv", "*.csv.gz", "*.gz"));
    return taken(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> schema() {
    var chooser = chooser("ui.open.schema");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.say("ui.open.schema-files"), "*.json"));
    return taken(chooser.showOpenDialog(owner));
  }

  @Override
  public List<Path> projects() {
    var chooser = chooser("ui.open.projects");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.say("ui.open.project-files"), "*.arpent"));
    var files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().flatMap(f -> taken(f).stream()).toList();
  }

  @Override
  public Optional<Path> folder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(words.say("ui.open.folder"));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(Path proposed) {
    var chooser = chooser("ui.export.where");
    chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
    var parent = proposed.toAbsolutePath().getParent();
    if (parent != null && Files.isDirectory(parent)) {
      chooser.setInitialDirectory(parent.toFile());
    }
    return taken(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(words.say(title));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Optional<Path> taken(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }
}
