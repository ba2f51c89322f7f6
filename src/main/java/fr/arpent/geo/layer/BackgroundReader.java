package fr.arpent.geo.layer;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads background maps from GeoJSON files. A file that cannot be read, or not to its end, is told
 * among the problems and stops nothing.
 */
public final class BackgroundReader {
  private static final Message WHAT = Message.of("geo.layer.progress");

  private final Sorting sorting = new Sorting();
  private final List<Problem> problems = new ArrayList<>();

  private BackgroundReader() {}

  /** The map of all {@code .geojson} and {@code .json} files of {@code folder}. */
  public static BackgroundMap folder(Path folder, Progress progress) {
    try (var files = Files.list(folder)) {
      return files(files.filter(BackgroundReader::isMap).sorted().toList(), progress);
    } catch (IOException _) {
      var missing = Problem.at(Place.file(folder.toString()), "geo.layer.unreadable");
      return new Sorting().done(List.of(missing));
    }
  }

  /**
   * The map of {@code files}.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public static BackgroundMap files(List<Path> files, Progress progress) {
    var reader = new BackgroundReader();
    for (var i = 0; i < files.size(); i++) {
      progress.step(WHAT, i, files.size());
      reader.file(files.get(i));
    }
    return reader.sorting.done(reader.problems);
  }

  private void file(Path file) {
    var features = new ArrayList<Feature>();
    var before = problems.size();
    var crs = features(file, features);
    var sound = problems.size() == before;
    var layer = file.getFileName().toString();
    Degrees.of(features, crs)
        .ifPresentOrElse(
            degrees -> degrees.forEach(feature -> sorting.add(feature, layer)),
            () -> problem(file, "geo.layer.no-system"));
    if (features.isEmpty() && sound) {
      problem(file, "geo.layer.empty");
    }
  }

  /** Reads the features, those before a damage at least, and gives the name of their system. */
  private String features(Path file, List<Feature> features) {
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.mark(1);
      if (in.read() != '\ufeff') {
        in.reset();
      }
      var reader = new FeatureReader(in);
      reader.read(features::add);
      return reader.crs();
    } catch (IOException | IllegalStateException | NumberFormatException _) {
      problem(file, features.isEmpty() ? "geo.layer.unreadable" : "geo.layer.damaged");
      return "";
    }
  }

  private void problem(Path file, String code) {
    problems.add(Problem.at(Place.file(file.getFileName().toString()), code));
  }

  private static boolean isMap(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".geojson") || name.endsWith(".json");
  }
}
