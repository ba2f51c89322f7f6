package fr.arpent.geo.layer;

import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings features into degrees. A file names its system (old style), or its numbers tell it:
 * degrees are small, and metres fall into the area of one of the usual systems.
 */
final class Degrees {
  private static final Pattern EPSG = Pattern.compile("(?:EPSG:+|/EPSG/0/)(\\d{4,5})$");

  private Degrees() {}

  /** The features in degrees; empty when nothing is known of their system. */
  static Optional<List<Feature>> of(List<Feature> features, String crsName) {
    return crs(features, crsName).map(crs -> in(features, crs));
  }

  private static Optional<Crs> crs(List<Feature> features, String name) {
    var match = EPSG.matcher(name);
    if (match.find()) {
      return Reprojection.find(Integer.parseInt(match.group(1)));
    }
    return features.stream()
        .map(feature -> feature.parts().getFirst())
        .findFirst()
        .map(part -> guess(part[0], part[1]))
        .orElse(Optional.of(Crs.WGS84));
  }

  private static Optional<Crs> guess(double x, double y) {
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
      return Optional.of(Crs.WGS84);
    }
    var lonLat = new double[2];
    return Crs.CATALOGUE.stream()
        .filter(crs -> !crs.geographic())
        .filter(crs -> Reprojection.toLonLat(crs).apply(x, y, lonLat))
        .filter(crs -> crs.area().contains(lonLat[0], lonLat[1]))
        .findFirst();
  }

  private static List<Feature> in(List<Feature> features, Crs crs) {
    if (crs.geographic()) {
      return features;
    }
    var reprojection = Reprojection.toLonLat(crs);
    return features.stream()
        .map(f -> new Feature(f.shape(), parts(f.parts(), reprojection), f.properties()))
        .toList();
  }

  private static List<double[]> parts(List<double[]> parts, Reprojection reprojection) {
    var degrees = new ArrayList<double[]>();
    var lonLat = new double[2];
    for (var part : parts) {
      var moved = new double[part.length];
      for (var i = 0; i < part.length; i += 2) {
        var found = reprojection.apply(part[i], part[i + 1], lonLat);
        moved[i] = found ? lonLat[0] : Double.NaN;
        moved[i + 1] = found ? lonLat[1] : Double.NaN;
      }
      degrees.add(moved);
    }
    return degrees;
  }
}
