package fr.arpent.ui;

import fr.arpent.base.Progress;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.Town;
import fr.arpent.geo.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What lies around the points: the town's background map, and so where they should be. */
record Surround(BackgroundMap map, Optional<StreetCrossings> crossings) {

  /** Nothing is known of the town. */
  static final Surround NOTHING = new Surround(BackgroundMap.NONE, Optional.empty());

  /** What the folder {@code fond} beside {@code project} holds, if there is one. */
  static Surround beside(Path project, Progress progress) {
    var folder = project.resolveSibling("fond");
    return Files.isDirectory(folder) ? of(BackgroundReader.folder(folder, progress)) : NOTHING;
  }

  private static Surround of(BackgroundMap map) {
    return new Surround(map, Optional.of(StreetCrossings.of(map)));
  }

  /** Where points should be. */
  Surroundings surroundings() {
    var town = map.isEmpty() ? Optional.<Town>empty() : Optional.of(Town.within(map.extent()));
    return new Surroundings(World.load(), town);
  }
}
