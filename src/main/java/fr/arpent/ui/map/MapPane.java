package fr.arpent.ui.map;

import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.point.Points;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.GroundMaker;
import fr.arpent.ui.theme.Palette;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The map beside the grid, with its buttons, legend and scale. Made on the JavaFX thread. Who makes
 * it says where the rows are ({@link #points()}) and what lies beneath ({@link #background()}).
 */
public final class MapPane {
  private final MapFrame root;
  private final MapModel model = new MapModel();
  private final CloudKeeper clouds;
  private final MapNotices notices;
  private final MapSurface surface;
  private final Placing placing;
  private final ObjectProperty<BackgroundMap> background =
      new SimpleObjectProperty<>(BackgroundMap.NONE);

  /** The map of {@code desk}. */
  public MapPane(Desk desk, Words words, Tasks tasks, ObservableValue<Palette> palette) {
    var names = new RowNames(words);
    var selection = new MapSelection(desk);
    var moves = new PointMoves(desk, model, words);
    clouds = new CloudKeeper(desk, model, tasks.pool(Pool.POINTS), tasks.window());
    placing = new Placing(desk, model, selection, moves);
    surface = new MapSurface(desk, model, palette, names, tasks.pool(Pool.TILES), tasks.window());
    gestures(desk, selection, moves, names);
    desk.selection()
        .subscribe(
            now -> {
              if (!selection.own()) {
                model.keepInView(now.slot());
              }
            });
    notices = new MapNotices(desk, model, words, placing, names);
    root = frame(desk, words);
    background.subscribe(map -> tasks.pool(Pool.POINTS).execute(() -> ground(map, tasks)));
  }

  private void gestures(Desk desk, MapSelection selection, PointMoves moves, RowNames names) {
    var nudges = new Nudges(model, selection, moves);
    var clicks = new MapClicks(model, selection, surface::detail);
    var mouse = new MapMouse(model, selection, moves, placing, clicks);
    var escape = new MapEscape(model, mouse, nudges, placing);
    mouse.listen(surface);
    new MapHover(desk, model, clicks, names).listen(surface);
    new MapKeys(desk, model, selection, moves, nudges, escape).listen(surface);
    desk.selection().subscribe(() -> nudges.finish());
    giveUpRefusedMoves(moves);
  }

  /** A move that was refused, which is told elsewhere, leaves the point where it was. */
  private void giveUpRefusedMoves(PointMoves moves) {
    var patience = new PauseTransition(Duration.seconds(2));
    patience.setOnFinished(_ -> moves.cancel());
    model
        .settling()
        .subscribe(
            waits -> {
              if (waits) {
                patience.playFromStart();
              } else {
                patience.stop();
              }
            });
  }

  private MapFrame frame(Desk desk, Words words) {
    var frame =
        new MapFrame(
            surface,
            new MapControls(model, words).node(),
            new LegendBar(desk, model, words, placing).node(),
            new ScaleBarNode(model, words).node(),
            notices);
    frame
        .getStylesheets()
        .add(Objects.requireNonNull(MapPane.class.getResource("map.css")).toExternalForm());
    return frame;
  }

  private void ground(BackgroundMap map, Tasks tasks) {
    var made = GroundMaker.of(map);
    tasks.window().execute(() -> model.ground().set(made));
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /** Offers {@code way} while no row has a position. */
  public void offer(Button way) {
    notices.offer(way);
  }

  /** The part that takes the focus. */
  public Region surface() {
    return surface;
  }

  /** What it shows. */
  public MapModel model() {
    return model;
  }

  /** Where the rows of the table in front are; null for nowhere. */
  public ObjectProperty<@Nullable Points> points() {
    return clouds.points();
  }

  /** The town beneath; what is drawn of it is made in the background. */
  public ObjectProperty<BackgroundMap> background() {
    return background;
  }

  /** Whether a visit goes on. */
  public BooleanProperty visiting() {
    return clouds.visiting();
  }

  /** Lets the next clicks place the rows without position, one after another. */
  public void placePoints() {
    placing.start();
  }

  /** Whether all that is in view has been drawn as it is now. */
  public boolean complete() {
    return clouds.idle() && surface.complete();
  }
}
