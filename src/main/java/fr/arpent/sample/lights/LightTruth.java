package fr.arpent.sample.lights;

import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Csv;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.plan.Lambert93;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.locationtech.jts.geom.Coordinate;

/** The lights as they really are. */
final class LightTruth {
  private static final List<String> TITLES =
      List.of(
          "ligne",
          "enregistrement_dbf",
          "longitude",
          "latitude",
          "x",
          "y",
          "lieu",
          "rues",
          "annee",
          "annee_sonore",
          "niveau_sonore",
          "nb_feux",
          "secteur");

  private LightTruth() {}

  static Bytes of(List<Light> lights, IntUnaryOperator row) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TITLES);
    for (int i = 0; i < lights.size(); i++) {
      rows.add(row(lights.get(i), row.applyAsInt(i), i + 1));
    }
    return Csv.NATIONAL.file("verite/feux_tricolores.csv", rows);
  }

  private static List<String> row(Light light, int row, int record) {
    Coordinate degrees = Lambert93.unproject(light.place().toCoordinate());
    return List.of(
        Integer.toString(row),
        Integer.toString(record),
        Decimals.of(degrees.x, 7),
        Decimals.of(degrees.y, 7),
        Decimals.of(light.place().getX(), 4),
        Decimals.of(light.place().getY(), 4),
        light.label(),
        light.streets(),
        Integer.toString(light.year()),
        light.soundYear() == 0 ? "" : Integer.toString(light.soundYear()),
        light.sound(),
        Integer.toString(light.lanterns()),
        light.sector());
  }
}
