package fr.arpent.project;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project of a file goes. */
public final class ProjectPlace {

  /** How project files end. */
  public static final String EXTENSION = ".arpent";

  private ProjectPlace() {}

  /**
   * A path for a new project: beside {@code source} under its name, or in {@code otherwise} where
   * the user may not write beside it. Never one that exists.
   *
   * @param otherwise the user's own folder
   */
  public static Path beside(Path source, Path otherwise) {
    var folder = source.toAbsolutePath().getParent();
    var there = folder != null && Files.isWritable(folder) ? folder : otherwise;
    var name = stem(String.valueOf(source.getFileName()));
    var place = there.resolve(name + EXTENSION);
    for (var number = 2; Files.exists(place); number++) {
      place = there.resolve(name + "-" + number + EXTENSION);
    }
    return place;
  }

  private static String stem(String name) {
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
