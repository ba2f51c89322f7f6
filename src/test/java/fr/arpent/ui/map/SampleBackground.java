package fr.arpent.ui.map;

import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.Building;
import fr.arpent.sample.SampleTown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The map of the sample town, written once under {@code target}: making the town takes seconds. */
final class SampleBackground {
  private static final Path FOLDER = Path.of("target", "map-demo");

  private SampleBackground() {}

  static BackgroundMap read() {
    try {
      if (!Files.exists(FOLDER.resolve("fond"))) {
        SampleTown.standard().write(FOLDER);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return BackgroundReader.folder(FOLDER.resolve("fond"), Progress.NONE);
  }

  /** A corner of each building with a number: where a bicycle stand may be. */
  static List<LonLat> doors(BackgroundMap map) {
    return map.buildings().stream()
        .filter(b -> !b.number().isEmpty())
        .map(b -> b.rings().getFirst())
        .map(ring -> new LonLat(ring[0], ring[1]))
        .toList();
  }

  /** The middle of each building with a number. */
  static List<LonLat> addresses(BackgroundMap map) {
    return map.buildings().stream()
        .filter(b -> !b.number().isEmpty())
        .map(Building::rings)
        .map(rings -> rings.getFirst())
        .map(r -> new LonLat((r[0] + r[4]) / 2, (r[1] + r[5]) / 2))
        .toList();
  }
}
