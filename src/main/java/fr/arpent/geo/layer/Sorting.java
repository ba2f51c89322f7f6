package fr.arpent.geo.layer;

import fr.arpent.base.Problem;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.Street.Rank;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts features into streets, surfaces, buildings… by what the file says of each, in
 * OpenStreetMap's or plain words, and else by the file's name.
 */
final class Sorting {
  private static final Map<String, Rank> RANKS =
      Map.ofEntries(
          Map.entry("motorway", Rank.MAJOR),
          Map.entry("trunk", Rank.MAJOR),
          Map.entry("primary", Rank.MAJOR),
          Map.entry("secondary", Rank.MAIN),
          Map.entry("tertiary", Rank.MAIN),
          Map.entry("residential", Rank.STREET),
          Map.entry("unclassified", Rank.STREET),
          Map.entry("living_street", Rank.STREET),
          Map.entry("pedestrian", Rank.STREET),
          Map.entry("square", Rank.STREET),
          Map.entry("service", Rank.LANE),
          Map.entry("track", Rank.PATH),
          Map.entry("path", Rank.PATH),
          Map.entry("footway", Rank.PATH),
          Map.entry("cycleway", Rank.PATH),
          Map.entry("steps", Rank.PATH));
  private static final Set<String> WATER =
      Set.of(
          "water", "lake", "river", "riverbank", "stream", "canal", "basin", "sea", "eau", "lac");
  private static final Set<String> GREEN =
      Set.of(
          "park",
          "garden",
          "wood",
          "forest",
          "grass",
          "meadow",
          "sports",
          "pitch",
          "cemetery",
          "recreation_ground",
          "parc",
          "jardin",
          "bois",
          "foret",
          "cimetiere");
  private static final Set<String> SQUARES = Set.of("square", "pedestrian", "place");
  private static final Set<String> BORDERS =
      Set.of("commune", "administrative", "boundary", "outline", "contour");

  private final List<Street> streets = new ArrayList<>();
  private final List<Surface> surfaces = new ArrayList<>();
  private final List<Building> buildings = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<double[]> outline = new ArrayList<>();
  private final List<double[]> lines = new ArrayList<>();

  /** Sorts one feature of {@code file}, its coordinates already in degrees. */
  void add(Feature feature, String file) {
    var word = feature.word();
    var layer = fold(file);
    if (feature.isPoint()) {
      var place = new LonLat(feature.parts().getFirst()[0], feature.parts().getFirst()[1]);
      landmarks.add(new Landmark(name(feature), word, place));
    } else if (feature.isLine()) {
      line(feature, word, layer);
    } else if (feature.isArea()) {
      area(feature, word, layer);
    }
  }

  private void line(Feature feature, String word, String layer) {
    var rank = RANKS.get(word);
    if (BORDERS.contains(word) || layer.contains("contour")) {
      outline.addAll(feature.parts());
    } else if (rank == null && !layer.matches(".*(rue|voie(?!.*ferree)|street|road|highway).*")) {
      lines.addAll(feature.parts());
    } else {
      var known = rank == null ? Rank.STREET : rank;
      var metres = metres(feature, known);
      feature.parts().forEach(part -> streets.add(new Street(name(feature), known, metres, part)));
    }
  }

  private void area(Feature feature, String word, String layer) {
    if (BORDERS.contains(word) || layer.contains("contour")) {
      outline.addAll(feature.parts());
    } else if (isBuilding(feature, layer)) {
      buildings.add(
          new Building(
              feature.first("number", "addr:housenumber", "numero"),
              feature.first("street", "addr:street", "voie"),
              feature.parts()));
    } else {
      kind(word)
          .or(() -> kindOfLayer(layer))
          .ifPresentOrElse(
              kind -> surfaces.add(new Surface(kind, name(feature), feature.parts())),
              () -> lines.addAll(feature.parts()));
    }
  }

  private static Optional<Surface.Kind> kind(String word) {
    if (WATER.contains(word)) {
      return Optional.of(Surface.Kind.WATER);
    }
    if (SQUARES.contains(word)) {
      return Optional.of(Surface.Kind.SQUARE);
    }
    return GREEN.contains(word) ? Optional.of(Surface.Kind.PARK) : Optional.empty();
  }

  private static Optional<Surface.Kind> kindOfLayer(String layer) {
    if (named(layer, "eaux?|water[a-z]*|lacs?|lakes?|river[a-z]*|riviere[a-z]*")) {
      return Optional.of(Surface.Kind.WATER);
    }
    if (named(layer, "places?|squares?")) {
      return Optional.of(Surface.Kind.SQUARE);
    }
    return named(layer, "parcs?|parks?|verts?|espaces?|jardins?|bois|green[a-z]*|wood[a-z]*")
        ? Optional.of(Surface.Kind.PARK)
        : Optional.empty();
  }

  /** Whether one of {@code words} is a word of its own in a file's name: a parcel is no park. */
  private static boolean named(String layer, String words) {
    return layer.matches("(.*[^a-z])?(" + words + ")([^a-z].*)?");
  }

  private static boolean isBuilding(Feature feature, String layer) {
    return !feature.first("building", "number").isEmpty() || layer.matches(".*(bati|building).*");
  }

  private static String name(Feature feature) {
    return feature.first("name", "nom", "nom_voie", "libelle", "NOM");
  }

  private static double metres(Feature feature, Rank rank) {
    var width = feature.first("width", "largeur");
    return width.matches("\\d{1,3}(\\.\\d+)?") ? Double.parseDouble(width) : rank.metres();
  }

  private static String fold(String file) {
    var bare = Normalizer.normalize(file, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  /** What was sorted so far. */
  BackgroundMap done(List<Problem> problems) {
    return new BackgroundMap(streets, surfaces, buildings, landmarks, outline, lines, problems);
  }
}
