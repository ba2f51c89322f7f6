package fr.arpent.ui.map.model;

import fr.arpent.ui.desk.PointState;
import java.util.Random;
import java.util.function.IntFunction;

/** Points for tests, around a town at 45.9 N, 6.1 E. */
final class Clouds {
  static final double LON = 6.1;
  static final double LAT = 45.9;

  private Clouds() {}

  /** Points at {@code lonLat}: longitude, latitude, longitude… */
  static Places at(double... lonLat) {
    return new Places(lonLat.length / 2, i -> lonLat[2 * i], i -> lonLat[2 * i + 1]);
  }

  /** {@code count} points within some two kilometres; every tenth has no position. */
  static Places many(int count, long seed) {
    var dice = new Random(seed);
    var lons = new double[count];
    var lats = new double[count];
    for (var i = 0; i < count; i++) {
      lons[i] = i % 10 == 9 ? Double.NaN : LON + dice.nextGaussian() * 0.008;
      lats[i] = i % 10 == 9 ? Double.NaN : LAT + dice.nextGaussian() * 0.006;
    }
    return new Places(count, i -> lons[i], i -> lats[i]);
  }

  /** {@code places}, each with the look that {@code look} gives its slot. */
  static PointCloud looking(Places places, IntFunction<PointLook> look) {
    var looks = new byte[places.slots()];
    for (var slot = 0; slot < looks.length; slot++) {
      looks[slot] = look.apply(slot).packed();
    }
    return new PointCloud(places, new Stacks(places), looks);
  }

  /** A look of {@code state}, shown and not selected. */
  static PointLook look(PointState state) {
    return new PointLook(state, false, true, false);
  }

  /** A view of the town. */
  static Viewport view(double zoom) {
    return new Viewport(Mercator.x(LON), Mercator.y(LAT), zoom, 600, 500);
  }
}
