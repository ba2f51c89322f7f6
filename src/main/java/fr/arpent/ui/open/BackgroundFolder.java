package fr.arpent.ui.open;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.layer.BackgroundReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder {@code fond} beside a project, whose files are drawn under its points. */
public final class BackgroundFolder {
  private BackgroundFolder() {}

  /**
   * Copies {@code file} into the folder of {@code project}; no file there is ever written over.
   *
   * @throws ProblemException when it holds no map, or cannot be copied
   */
  public static void add(Path project, Path file, Progress progress) {
    var map = BackgroundReader.files(List.of(file), progress);
    if (map.isEmpty()) {
      throw new ProblemException(
          map.problems().stream().findFirst().orElseGet(() -> at(file, "ui.background.nothing")));
    }
    var folder = project.resolveSibling("fond");
    try {
      Files.createDirectories(folder);
      if (!folder.toAbsolutePath().equals(file.toAbsolutePath().getParent())) {
        copy(file, folder);
      }
    } catch (IOException e) {
      throw new ProblemException(at(folder, "ui.background.cannot-copy"), e);
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    var name = String.valueOf(file.getFileName());
    var target = folder.resolve(name);
    for (var number = 2; Files.exists(target); number++) {
      if (Files.mismatch(file, target) < 0) {
        return;
      }
      var dot = name.lastIndexOf('.');
      target = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
    var draft = Files.createTempFile(folder, "fond", ".tmp");
    Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
    Files.move(draft, target);
  }

  private static Problem at(Path place, String code) {
    return Problem.at(Place.file(String.valueOf(place.getFileName())), code);
  }
}
