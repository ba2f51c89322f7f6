package fr.arpent.ui.map;

import fr.arpent.geo.LonLat;
import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Legend;
import fr.arpent.ui.map.model.Loop;
import fr.arpent.ui.map.model.MapPin;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.ui.map.paint.OverlayState.Drag;
import fr.arpent.ui.map.paint.OverlayState.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the map shows now. Needs no running toolkit. What changes it: the table in front, the
 * gestures, the visit; the nodes of the map only listen.
 */
public final class MapModel {
  private static final Viewport FRANCE = new Viewport(0.507, 0.351, 5.5, 520, 468);
  private static final double NEAREST_FIT = 18;
  private static final double MARGIN = 48;

  private final ObjectProperty<Viewport> view = new SimpleObjectProperty<>(FRANCE);
  private final ObjectProperty<PointCloud> cloud = new SimpleObjectProperty<>(PointCloud.NONE);
  private final ObjectProperty<Legend> legend = new SimpleObjectProperty<>(Legend.EMPTY);
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.BARE);
  private final ObjectProperty<Layers> layers = new SimpleObjectProperty<>(Layers.ALL);
  private final ObjectProperty<VisitScene> visit = new SimpleObjectProperty<>(VisitScene.NONE);
  private final ObjectProperty<@Nullable Named> hovered = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Drag> drag = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Box> rectangle = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Loop> lasso = new SimpleObjectProperty<>();
  private final BooleanProperty lassoing = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable LonLat> pointer = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Integer>> spread = new SimpleObjectProperty<>(List.of());

  private final ObjectProperty<List<MapPin>> pins = new SimpleObjectProperty<>(List.of());
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final ReadOnlyIntegerWrapper outside = new ReadOnlyIntegerWrapper();

  private @Nullable Box fitted;
  private @Nullable Viewport fittedView;
  private final BooleanProperty settling = new SimpleBooleanProperty();

  /** A map that shows France. */
  public MapModel() {
    view.subscribe(
        now -> {
          if (!now.equals(fittedView)) {
            outside.set(0);
          }
        });
  }

  /** What part of the world is shown. */
  public ObjectProperty<Viewport> view() {
    return view;
  }

  /** The points of the table in front. */
  public ObjectProperty<PointCloud> cloud() {
    return cloud;
  }

  /** The counts of the legend. */
  public ObjectProperty<Legend> legend() {
    return legend;
  }

  /** The town beneath. */
  public ObjectProperty<Ground> ground() {
    return ground;
  }

  /** What is drawn and what not. */
  public ObjectProperty<Layers> layers() {
    return layers;
  }

  /** How large words and points are: 1 is 100 %. */
  public DoubleProperty textScale() {
    return textScale;
  }

  /** What the visit shows around its point. */
  public ObjectProperty<VisitScene> visit() {
    return visit;
  }

  /** The point that the pointer rests on. */
  ObjectProperty<@Nullable Named> hovered() {
    return hovered;
  }

  /** The point on its way to another place. */
  ObjectProperty<@Nullable Drag> drag() {
    return drag;
  }

  /** Whether the point on its way was let go: it is shown there until the points are told anew. */
  BooleanProperty settling() {
    return settling;
  }

  /** Takes the points as they are now. */
  void show(PointCloud next) {
    if (next.equals(cloud.get())) {
      return;
    }
    if (settling.get()) {
      settling.set(false);
      drag.set(null);
    }
    if (next.places() != cloud.get().places()) {
      spread.set(List.of());
    }
    cloud.set(next);
  }

  /** The rectangle that is being drawn, in pixels of the view. */
  ObjectProperty<@Nullable Box> rectangle() {
    return rectangle;
  }

  /** The line that is being drawn round points. */
  ObjectProperty<@Nullable Loop> lasso() {
    return lasso;
  }

  /** Whether dragging draws such a line, once. */
  BooleanProperty lassoing() {
    return lassoing;
  }

  /** The rows shown whose points lie in {@code box}, in pixels, and are {@code wanted}. */
  List<Integer> within(Box box, IntPredicate wanted) {
    var now = view.get();
    var points = cloud.get();
    var slots = new ArrayList<Integer>();
    points
        .places()
        .visit(
            new Box(
                now.worldX(box.left()),
                now.worldY(box.top()),
                now.worldX(box.right()),
                now.worldY(box.bottom())),
            slot -> {
              if (points.shows(slot) && wanted.test(slot)) {
                slots.add(slot);
              }
            });
    slots.sort(null);
    return slots;
  }

  /** The stack that is laid out. */
  ObjectProperty<List<Integer>> spread() {
    return spread;
  }

  /** Places that are no rows: addresses to choose from, or one that was looked for. */
  public ObjectProperty<List<MapPin>> pins() {
    return pins;
  }

  /** The place under the pointer; null when it is not on the map. */
  public ObjectProperty<@Nullable LonLat> pointer() {
    return pointer;
  }

  /**
   * Shows where most points are, and how many lie far from them; where there are none, the town.
   */
  public void fit() {
    var bulk = cloud.get().places().bulk();
    fit(bulk.box().isEmpty() ? ground.get().box() : bulk.box());
    outside.set(bulk.outside());
  }

  /** As {@link #fit()}; where that is shown already, the points far away as well. */
  public void fitMore() {
    if (outside.get() > 0) {
      fitAll();
    } else {
      fit();
    }
  }

  /** Shows all points, those far from the others too. */
  void fitAll() {
    fit(cloud.get().places().box());
  }

  /** How many points lie far from those that are shown; 0 once the map was moved. */
  ReadOnlyIntegerProperty outside() {
    return outside.getReadOnlyProperty();
  }

  /** Shows the town where it is known, so that a stray point does not decide; else all points. */
  public void home() {
    var town = ground.get().box();
    if (town.isEmpty()) {
      fit();
    } else {
      fit(town);
    }
  }

  /** Shows all of {@code box} of the Mercator square. */
  public void fit(Box box) {
    fitted = box;
    view.set(view.get().showing(box, MARGIN, NEAREST_FIT));
    fittedView = view.get();
    outside.set(0);
  }

  /** The map has another size; what was fitted and not moved since is fitted again. */
  void resize(double width, double height) {
    var again = view.get().equals(fittedView) ? fitted : null;
    var far = outside.get();
    view.set(view.get().sized(width, height));
    if (again != null) {
      fit(again);
      outside.set(far);
    }
  }

  /** Zooms by {@code levels} at the pixel. */
  void zoom(double levels, double x, double y) {
    view.set(view.get().zoomed(view.get().zoom() + levels, x, y));
  }

  /** Zooms by {@code levels} at the middle. */
  public void zoom(double levels) {
    zoom(levels, view.get().width() / 2, view.get().height() / 2);
  }

  /** Moves what is shown. */
  void pan(double right, double down) {
    view.set(view.get().panned(right, down));
  }

  /** Comes to the point of {@code slot} if it lies near the border or beyond. */
  public void keepInView(int slot) {
    var places = cloud.get().places();
    if (places.has(slot)) {
      view.set(view.get().keeping(places.x(slot), places.y(slot)));
    }
  }
}
