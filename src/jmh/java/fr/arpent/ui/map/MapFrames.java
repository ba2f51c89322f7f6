package fr.arpent.ui.map;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.Street;
import fr.arpent.measure.FrameMeter;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Measures the time from one frame to the next while the map moves, beside that of an empty window
 * in the same run: {@code MapFrames [POINTS] [WIDTH] [HEIGHT] [FRAMES]}, by default 100,000 points
 * in 1920 × 1080 px, 200 frames. Run it under Xvfb with {@code -Dprism.order=sw} on a quiet
 * machine.
 */
public final class MapFrames extends Application {
  private static final double LON = 6.1;
  private static final double LAT = 45.9;
  private static final Layers ONE_BY_ONE = new Layers(true, true, true, false);

  /** Starts the window. */
  public static void main(String[] arguments) {
    Application.launch(MapFrames.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    var given = getParameters().getRaw();
    var points = number(given, 0, 100_000);
    var width = number(given, 1, 1920);
    var height = number(given, 2, 1080);
    var frames = number(given, 3, 200);
    var theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    var desk = new Desk(_ -> {});
    var map =
        new MapPane(desk, new Words(Locale.FRENCH), new Tasks(Platform::runLater), theme.palette());
    var full = new Scene(map.node(), width, height);
    theme.dress(full);
    map.background().set(town());
    var table =
        PointTable.of(
            places(points),
            slot ->
                slot % 5 == 0
                    ? PointState.TO_FIX
                    : slot % 3 == 0 ? PointState.SEEN : PointState.TO_DO);
    desk.show(table.sheet());
    map.points().set(table.points());
    var meter = new FrameMeter(stage, width, height, frames, map::complete);
    phases(meter, map.model(), full);
    meter.start();
  }

  private static void phases(FrameMeter meter, MapModel model, Scene full) {
    meter.phase("still map", full, () -> {}, _ -> {});
    meter.phase(
        "pan there and back, groups", full, model::fit, n -> model.pan(way(n) * 7, way(n) * 3));
    meter.phase(
        "pan there and back, every point",
        full,
        () -> model.layers().set(ONE_BY_ONE),
        n -> model.pan(way(n) * 7, way(n) * 3));
    meter.phase(
        "pan on and on, every point",
        full,
        () -> model.view().set(model.view().get().zoomed(model.view().get().zoom() + 2)),
        _ -> model.pan(-12, -2));
    meter.phase(
        "pan on and on, streets with names, groups",
        full,
        () -> {
          model.layers().set(Layers.ALL);
          model.fit();
          model.view().set(model.view().get().metreOf(2.5));
        },
        _ -> model.pan(-12, -2));
    meter.phase("wheel zoom", full, model::fit, n -> model.zoom(way(n) * 0.05));
  }

  private static int way(int frame) {
    return frame % 80 < 40 ? 1 : -1;
  }

  private static int number(List<String> given, int at, int otherwise) {
    return at < given.size() ? Integer.parseInt(given.get(at)) : otherwise;
  }

  /** Points all over a town 4 km wide. */
  private static List<Optional<LonLat>> places(int count) {
    var dice = new Random(3);
    var places = new ArrayList<Optional<LonLat>>();
    for (var i = 0; i < count; i++) {
      places.add(
          Optional.of(
              new LonLat(
                  LON + (dice.nextDouble() - 0.5) * 0.05, LAT + (dice.nextDouble() - 0.5) * 0.02)));
    }
    return places;
  }

  /** 400 streets of 50 segments. */
  private static BackgroundMap town() {
    var streets = new ArrayList<Street>();
    for (var i = 0; i < 400; i++) {
      var line = new double[102];
      for (var k = 0; k <= 50; k++) {
        var along = k / 50.0 - 0.5;
        var across = (i % 200) / 200.0 - 0.5 + Math.sin(k / 6.0 + i) * 0.001;
        line[2 * k] = LON + (i < 200 ? along : across) * 0.05;
        line[2 * k + 1] = LAT + (i < 200 ? across : along) * 0.02;
      }
      var rank = i % 10 == 0 ? Street.Rank.MAJOR : Street.Rank.STREET;
      streets.add(new Street("Rue numéro " + i, rank, rank.metres(), line));
    }
    return new BackgroundMap(
        streets, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
