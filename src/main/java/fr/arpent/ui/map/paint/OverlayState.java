package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.MapPin;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.VisitScene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown above the tiles.
 *
 * @param cloud all points
 * @param grouping how they are grouped
 * @param current the slot of the current row; -1 for none
 * @param label words beside the current point; null for none
 * @param visit what the visit shows around it
 * @param hovered the point the pointer rests on
 * @param drag the point that is being moved
 * @param rectangle what is being selected, in pixels of the view
 * @param spread the slots of the stack that is laid out; empty for none
 * @param pins places that are no rows
 */
public record OverlayState(
    PointCloud cloud,
    Grouping grouping,
    int current,
    @Nullable Callout label,
    VisitScene visit,
    @Nullable Named hovered,
    @Nullable Drag drag,
    @Nullable Box rectangle,
    List<Integer> spread,
    List<MapPin> pins) {

  public OverlayState {
    spread = List.copyOf(spread);
    pins = List.copyOf(pins);
  }

  /** Without pins. */
  public OverlayState(
      PointCloud cloud,
      Grouping grouping,
      int current,
      @Nullable Callout label,
      VisitScene visit,
      @Nullable Named hovered,
      @Nullable Drag drag,
      @Nullable Box rectangle,
      List<Integer> spread) {
    this(cloud, grouping, current, label, visit, hovered, drag, rectangle, spread, List.of());
  }

  /** A point and its name. */
  public record Named(int slot, Callout name) {}

  /**
   * A point on its way.
   *
   * @param x where it is now, in the Mercator square
   * @param y where it is now, in the Mercator square
   * @param distance how far it went, in words
   */
  public record Drag(int slot, double x, double y, Callout distance) {}

  /** Nothing but points, and the current one. */
  public static OverlayState of(
      PointCloud cloud, Grouping grouping, int current, @Nullable Callout label) {
    return new OverlayState(
        cloud, grouping, current, label, VisitScene.NONE, null, null, null, List.of());
  }
}
