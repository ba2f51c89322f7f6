package fr.arpent.ui.map.paint;

import fr.arpent.geo.layer.Street.Rank;
import fr.arpent.geo.layer.Surface.Kind;
import fr.arpent.ui.map.model.Area;
import fr.arpent.ui.map.model.Building;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Street;
import fr.arpent.ui.map.model.Viewport;
import java.util.List;

/**
 * A small ground for tests around 45.9 N, 6.1 E: an avenue from west to east through the middle, a
 * street from north to south, a lake in the north-west, a building with number 12 in the
 * south-east.
 */
final class Grounds {
  static final double X = Mercator.x(6.1);
  static final double Y = Mercator.y(45.9);
  static final double METRE = 1 / Mercator.metres(Y);

  private Grounds() {}

  static Ground cross() {
    return new Ground(
        List.of(new Area(Kind.WATER, List.of(square(-200, -200, 100)))),
        List.of(
            new Street("Avenue de la Gare", Rank.MAJOR, 12, line(-500, 0, 500, 0)),
            new Street("Rue Neuve", Rank.STREET, 8, line(0, -500, 0, 500))),
        List.of(building()),
        List.of(),
        List.of());
  }

  /** The view of the crossing where a metre measures {@code pixels}. */
  static Viewport view(double pixels) {
    return new Viewport(X, Y, 16, 512, 512).metreOf(pixels);
  }

  private static Building building() {
    return new Building("12", X + 50 * METRE, Y + 50 * METRE, List.of(square(50, 50, 15)));
  }

  /** A square whose sides are {@code side} away from its middle; metres to the east and south. */
  private static double[] square(double east, double south, double side) {
    return line(
        east - side,
        south - side,
        east + side,
        south - side,
        east + side,
        south + side,
        east - side,
        south + side);
  }

  static double[] line(double... metres) {
    var line = new double[metres.length];
    for (var i = 0; i < metres.length; i += 2) {
      line[i] = X + metres[i] * METRE;
      line[i + 1] = Y + metres[i + 1] * METRE;
    }
    return line;
  }
}
