package fr.arpent.sample.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.math.Vector2D;

/**
 * The quarters as the town hall calls them; each place belongs to the one with the nearest middle.
 */
public final class Quarters {
  private final Map<String, Vector2D> middles = new LinkedHashMap<>();

  Quarters() {
    for (String line : Drawing.lines("quartiers.txt")) {
      int bar = line.indexOf('|');
      middles.put(line.substring(0, bar).strip(), Drawing.place(line.substring(bar + 1)));
    }
  }

  public List<String> names() {
    return List.copyOf(middles.keySet());
  }

  /** The quarter of a place in Lambert-93 metres. */
  public String of(Vector2D place) {
    String nearest = "";
    double least = Double.MAX_VALUE;
    for (Map.Entry<String, Vector2D> middle : middles.entrySet()) {
      double distance = middle.getValue().distance(place);
      if (distance < least) {
        least = distance;
        nearest = middle.getKey();
      }
    }
    return nearest;
  }
}
