package fr.arpent.ui.open;

import com.google.gson.JsonObject;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.project.Project;
import fr.arpent.project.ProjectPlace;
import fr.arpent.project.Projects;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.edit.BringTable;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a project of a file, or resumes the one that stands beside it. No window needed; takes as
 * long as reading takes.
 */
public final class Opening {
  private static final TableId FIRST = new TableId("t1");

  private final Projects projects;
  private final Formats formats;
  private final Catalogue catalogue;
  private final Path ownFolder;

  /**
   * Opens with {@code projects} and {@code formats}.
   *
   * @param catalogue the schemas that sheets may be like
   * @param ownFolder where projects go whose file lies where the user may not write
   */
  public Opening(Projects projects, Formats formats, Catalogue catalogue, Path ownFolder) {
    this.projects = projects;
    this.formats = formats;
    this.catalogue = catalogue;
    this.ownFolder = ownFolder;
  }

  /**
   * Looks at {@code file}: resumes its project if there is one, otherwise reads the table it holds.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be opened; nothing was written
   */
  public Looked look(Path file, Progress progress) {
    if (file.toString().endsWith(ProjectPlace.EXTENSION)) {
      return new Looked.Known(resumed(projects.open(file)));
    }
    var source = Sources.read(file);
    var known = beside(file);
    try {
      var project = known == null ? null : resume(known, source);
      return project != null
          ? new Looked.Known(resumed(project))
          : new Looked.Fresh(look(source, file, progress));
    } catch (DamagedProject damaged) {
      return new Looked.Fresh(look(source, file, progress).withOdd(damaged.problem()));
    }
  }

  /** The project at {@code known} when it was made of the same bytes. */
  private @Nullable Project resume(Path known, Source source) throws DamagedProject {
    try {
      var project = projects.open(known);
      if (project.sources().original(source.name()).filter(b -> same(b, source)).isPresent()) {
        return project;
      }
      project.close();
      return null;
    } catch (ProblemException e) {
      throw new DamagedProject(e);
    }
  }

  /** The project beside a file cannot be read: the file still can. */
  private static final class DamagedProject extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    DamagedProject(ProblemException cause) {
      super(cause);
      problem = cause.problem();
    }

    Problem problem() {
      return problem;
    }
  }

  /** Reads {@code source}, which may lie in {@code file}; writes nothing. */
  public Found look(Source source, @Nullable Path file, Progress progress) {
    var read = read(source, file, ReadOptions.GUESS, progress);
    var better = SheetOffer.better(read.sheets(), read.reading().recognised());
    var said = better.map(s -> ReadOptions.GUESS.with(ReadOptions.SHEET, s));
    return said.map(s -> read(source, file, s, progress)).orElse(read);
  }

  /** Reads {@code found} again as {@code said}; writes nothing. */
  public Found again(Found found, ReadOptions said, Progress progress) {
    return read(found.source(), found.file(), said, progress);
  }

  /**
   * Reads {@code source} as {@code before} says; what it would have guessed the same way counts as
   * guessed.
   */
  public Found review(Source source, ReadOptions before, Progress progress) {
    var guessed = look(source, null, progress);
    var would = guessed.reading().recognised().asOptions();
    var said = ReadOptions.GUESS;
    for (var option : before.values().entrySet()) {
      if (!would.get(option.getKey()).equals(Optional.of(option.getValue()))) {
        said = said.with(option.getKey(), option.getValue());
      }
    }
    return said.equals(ReadOptions.GUESS) ? guessed : again(guessed, said, progress);
  }

  private Found read(Source source, @Nullable Path file, ReadOptions said, Progress progress) {
    var reading = Tidyings.offer(formats.read(source, said, FIRST, progress));
    var sheets = SheetOffer.of(reading.recognised(), catalogue);
    return new Found(source, file, said, reading, Oddities.of(reading), sheets);
  }

  /** Makes a project of {@code found}, beside its file. */
  public Brought bring(Found found) {
    var source = found.source();
    var beside = found.file() == null ? ownFolder.resolve(source.name()) : found.file();
    Project project = projects.create(place(beside));
    try {
      bringInto(project, FIRST, found);
      return new Brought(project, true, found.reading().problems(), found.reading().proposals());
    } catch (RuntimeException e) {
      project.close();
      throw e;
    }
  }

  /** Beside {@code file}; the program's own folder is made when it is needed first. */
  private Path place(Path file) {
    try {
      Files.createDirectories(ownFolder);
      return ProjectPlace.beside(file, ownFolder);
    } catch (IOException e) {
      var own = Place.file(ownFolder.toString());
      throw new ProblemException(Problem.at(own, "ui.open.no-own-folder"), e);
    }
  }

  /** Adds {@code found} to {@code project} as its table {@code id}. */
  public void bringInto(Project project, TableId id, Found found) {
    var read = told(found.reading());
    project.sources().add(found.source().name(), found.file(), read, found.source().bytes());
    project.apply(
        new BringTable(id, found.source().name(), read),
        Map.of(Table.class, found.reading().table()),
        Progress.NONE);
  }

  private static Brought resumed(Project project) {
    return new Brought(project, false, List.of(), List.of());
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
