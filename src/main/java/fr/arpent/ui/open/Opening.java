package fr.arpent.ui.open;

import com.google.gson.JsonObject;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.project.Project;
import fr.arpent.project.ProjectPlace;
import fr.arpent.project.Projects;
import fr.arpent.step.edit.BringTable;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project of a file, or resumes the one that stands beside it. No window needed; takes as
 * long as reading takes.
 */
public final class Opening {
  private static final TableId FIRST = new TableId("t1");

  private final Projects projects;
  private final Formats formats;
  private final Path ownFolder;

  /**
   * Opens with {@code projects} and {@code formats}.
   *
   * @param ownFolder where projects go whose file lies where the user may not write
   */
  public Opening(Projects projects, Formats formats, Path ownFolder) {
    this.projects = projects;
    this.formats = formats;
    this.ownFolder = ownFolder;
  }

  /**
   * Opens {@code file}: a project, or a table whose project is resumed if there is one.
   *
   * @param options how to read the table; makes a new project when anything is said
   * @throws fr.arpent.base.ProblemException when it cannot be opened; nothing was written
   */
  public Brought open(Path file, ReadOptions options, Progress progress) {
    if (file.toString().endsWith(ProjectPlace.EXTENSION)) {
      return new Brought(projects.open(file), false, List.of(), List.of());
    }
    var source = Sources.read(file);
    var known = beside(file);
    if (known != null && options.equals(ReadOptions.GUESS)) {
      var resumed = projects.open(known);
      if (resumed.original(source.name()).filter(b -> same(b, source)).isPresent()) {
        return new Brought(resumed, false, List.of(), List.of());
      }
      resumed.close();
    }
    var reading = formats.read(source, options, FIRST, progress);
    return bring(ProjectPlace.beside(file, ownFolder), source, file, reading);
  }

  /** Makes a project of what is not a file: the clipboard. */
  public Brought paste(Source source, Progress progress) {
    var reading = formats.read(source, ReadOptions.GUESS, FIRST, progress);
    var place = ProjectPlace.beside(ownFolder.resolve(source.name()), ownFolder);
    return bring(place, source, null, reading);
  }

  /** What reading {@code file} with {@code options} gives; opens nothing. */
  public Reading preview(Path file, ReadOptions options, Progress progress) {
    return formats.read(Sources.read(file), options, FIRST, progress);
  }

  private Brought bring(Path place, Source source, @Nullable Path file, Reading reading) {
    Project project = projects.create(place);
    try {
      var read = told(reading);
      project.addSource(source.name(), file, read, source.bytes());
      project.apply(
          new BringTable(FIRST, source.name(), read),
          Map.of(Table.class, reading.table()),
          Progress.NONE);
      return new Brought(project, true, reading.problems(), reading.proposals());
    } catch (RuntimeException e) {
      project.close();
      throw e;
    }
  }

  private static JsonObject told(Reading reading) {
    var read = new JsonObject();
    read.addProperty(ReadOptions.FORMAT, reading.recognised().format());
    reading.recognised().guesses().forEach(g -> read.addProperty(g.option(), g.value()));
    return read;
  }

  private static @Nullable Path beside(Path file) {
    var name = String.valueOf(file.getFileName());
    var dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var there = file.resolveSibling(stem + ProjectPlace.EXTENSION);
    return Files.isRegularFile(there) ? there : null;
  }

  private static boolean same(byte[] bytes, Source source) {
    return java.util.Arrays.equals(bytes, source.bytes());
  }
}
