package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.paint.OverlayState;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The drawn map: tiles, and what lies above them. Draws at most once a frame. */
final class MapSurface extends Region {
  private static final Duration REST = Duration.millis(80);
  private static final double LASSO = 1.5;
  private static final double DASH = 4;
  private final Desk desk;
  private final MapModel model;
  private final ObservableValue<Palette> palette;
  private final RowNames names;
  private final MapAccess access;
  private final MapInks inks = new MapInks();
  private final TileLayer tiles;
  private final OverlayLayer overlay = new OverlayLayer();
  private final PauseTransition rest = new PauseTransition(REST);
  private double wantedScale;

  MapSurface(
      Desk desk,
      MapModel model,
      ObservableValue<Palette> palette,
      RowNames names,
      Executor threads,
      Executor window) {
    this.desk = desk;
    this.model = model;
    this.palette = palette;
    this.names = names;
    access = new MapAccess(desk, model, names);
    tiles = new TileLayer(threads, window, this::requestLayout);
    getChildren().setAll(tiles.node());
    setId("map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    rest.setOnFinished(_ -> wantIfShown());
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe(_ -> wantIfShown());
    listen();
  }

  private void listen() {
    model.view().subscribe(() -> viewChanged());
    List.of(model.cloud(), model.ground(), model.layers(), model.textScale(), palette)
        .forEach(
            value ->
                value.subscribe(
                    _ -> {
                      want();
                      requestLayout();
                    }));
    List.of(
            model.visit(),
            model.hovered(),
            model.drag(),
            model.rectangle(),
            model.lasso(),
            model.spread(),
            model.pins(),
            desk.selection())
        .forEach(value -> value.subscribe(_ -> requestLayout()));
  }

  /** Pixels of the screen for one of the layout. */
  private double ratio() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  /** How what is in view is drawn. */
  Detail detail() {
    return Detail.of(model.view().get(), ratio(), model.textScale().get());
  }

  /** Whether all that is in view has been drawn as it is now. */
  boolean complete() {
    return tiles.complete(model.view().get(), ratio());
  }

  /** While the zoom runs no tile is worth drawing: it would be too old when done. */
  private void viewChanged() {
    requestLayout();
    if (model.view().get().scale() == wantedScale) {
      want();
    } else {
      rest.playFromStart();
    }
  }

  /** A map that is hidden draws nothing; once shown again it catches up. */
  private void wantIfShown() {
    if (getScene() != null && getScene().getWindow() != null) {
      want();
      requestLayout();
    }
  }

  private void want() {
    var view = model.view().get();
    wantedScale = view.scale();
    if (getWidth() > 0 && getHeight() > 0) {
      tiles.want(inks.tiles(model, palette.getValue()), view, detail(), soon(view));
    }
  }

  /** The views that the next points of the visit may bring. */
  private List<Viewport> soon(Viewport view) {
    var places = model.cloud().get().places();
    return model.visit().get().trail().stream()
        .limit(2)
        .filter(places::has)
        .map(slot -> view.keeping(places.x(slot), places.y(slot)))
        .filter(next -> !next.equals(view))
        .toList();
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    if (width <= 0 || height <= 0) {
      return;
    }
    if (tiles.node().getWidth() != width || tiles.node().getHeight() != height) {
      resizeTo(width, height);
    }
    var colours = palette.getValue();
    var view = model.view().get();
    tiles.draw(view, ratio(), colours.color(Tone.LAND));
    var marks = new ArrayList<>(inks.overlay(colours).marks(view, detail(), state()));
    lasso(colours).ifPresent(marks::add);
    overlay.draw(tiles.node().getGraphicsContext2D(), marks, ratio());
  }

  private Optional<OverlayMark> lasso(Palette colours) {
    return Optional.ofNullable(model.lasso().get())
        .map(
            drawn ->
                new OverlayMark.Line(drawn.closed(), LASSO, colours.argb(Tone.FOCUS), DASH, DASH));
  }

  private void resizeTo(double width, double height) {
    tiles.node().setWidth(width);
    tiles.node().setHeight(height);
    model.resize(width, height);
    want();
  }

  private OverlayState state() {
    var sheet = desk.sheet().get();
    var cloud = model.cloud().get();
    var current = desk.selection().get().slot();
    var named = sheet != null && cloud.places().has(current);
    return new OverlayState(
        cloud,
        model.layers().get().grouping(),
        current,
        named ? names.callout(sheet, current) : null,
        model.visit().get(),
        model.hovered().get(),
        model.drag().get(),
        model.rectangle().get(),
        model.spread().get(),
        model.pins().get());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> access.text();
      case ITEM_COUNT -> access.count();
      case ITEM_AT_INDEX -> access.item((Integer) parameters[0]);
      case FOCUS_ITEM -> access.current();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
