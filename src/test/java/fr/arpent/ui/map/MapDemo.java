package fr.arpent.ui.map;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.ui.map.model.VisitScene.Candidate;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Shows the map of the sample town, to be looked at. Options: {@code --theme=dark}, {@code
 * --width=520}, {@code --height=468}, {@code --metre=1.02} pixels, {@code --visit=sure} or {@code
 * doubt}, {@code --row=220}, {@code --points=600}, {@code --lang=en}, {@code --shot=FILE} to write
 * a picture of the screen and end.
 */
public final class MapDemo extends Application {
  private static final int SEEN = 250;

  @Override
  public void start(Stage stage) {
    var options = getParameters().getNamed();
    var theme = new Theme();
    theme.choice().set("dark".equals(options.get("theme")) ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    var desk = new Desk(_ -> {});
    var words = new Words(Locale.of(options.getOrDefault("lang", "fr")));
    var map = new MapPane(desk, words, new Tasks(Platform::runLater), theme.palette());
    var width = Double.parseDouble(options.getOrDefault("width", "520"));
    var scene =
        new Scene(map.node(), width, Double.parseDouble(options.getOrDefault("height", "468")));
    theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle("map");
    stage.show();

    var town = SampleBackground.read();
    map.background().set(town);
    var count = Integer.parseInt(options.getOrDefault("points", "600"));
    var table = PointTable.of(places(SampleBackground.doors(town), count), MapDemo::state);
    desk.show(table.sheet());
    map.points().set(table.points());
    var row = Integer.parseInt(options.getOrDefault("row", "300"));
    var column = table.sheet().table().columns().getFirst().id();
    desk.selection().set(Selection.cell(new CellRef(column, new RowId(row))));
    map.model()
        .cloud()
        .subscribe(
            cloud -> {
              if (cloud.places().has(row) && options.containsKey("metre")) {
                Platform.runLater(() -> zoom(map, row, Double.parseDouble(options.get("metre"))));
              }
            });
    if (options.containsKey("shot")) {
      shoot(map, scene, Path.of(options.get("shot")));
    }
    if (options.containsKey("visit")) {
      map.visiting().set(true);
      map.model()
          .visit()
          .set(
              scene(
                  table,
                  row,
                  SampleBackground.addresses(town),
                  options.get("visit").equals("sure")));
    }
  }

  private static void zoom(MapPane map, int row, double metre) {
    var places = map.model().cloud().get().places();
    var view = map.model().view();
    view.set(view.get().at(places.x(row), places.y(row)).metreOf(metre));
  }

  /** Writes a picture of the screen once everything is drawn, then ends. */
  private static void shoot(MapPane map, Scene scene, Path file) {
    new AnimationTimer() {
      private int still;

      @Override
      public void handle(long now) {
        still =
            map.complete() && !map.model().cloud().get().places().box().isEmpty() ? still + 1 : 0;
        if (still == 30) {
          var screen = new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
          var image = SwingFXUtils.fromFXImage(new Robot().getScreenCapture(null, screen), null);
          try {
            ImageIO.write(image, "png", file.toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          Platform.exit();
        }
      }
    }.start();
  }

  private static PointState state(int slot) {
    var dice = new Random(slot * 31L + 7).nextInt(100);
    if (slot < SEEN) {
      return dice < 3 ? PointState.LATER : PointState.SEEN;
    }
    return dice < 14 ? PointState.TO_FIX : PointState.TO_DO;
  }

  /** Beside the doors of some addresses, from west to east; every ninetieth row has no position. */
  private static List<Optional<LonLat>> places(List<LonLat> doors, int count) {
    var dice = new Random(5);
    var some = new ArrayList<>(doors);
    Collections.shuffle(some, dice);
    var places = new ArrayList<LonLat>();
    for (var i = 0; i < count; i++) {
      var door = some.get(i % some.size());
      var spread = i < some.size() ? 0 : 0.0004;
      places.add(
          new LonLat(
              door.lon() + dice.nextGaussian() * spread,
              door.lat() + dice.nextGaussian() * spread));
    }
    places.sort(Comparator.comparingDouble(LonLat::lon));
    places.set(40, places.get(41));
    places.set(42, places.get(41));
    var all = new ArrayList<Optional<LonLat>>();
    for (var i = 0; i < count; i++) {
      all.add(i % 90 == 89 ? Optional.empty() : Optional.of(places.get(i)));
    }
    return all;
  }

  private static VisitScene scene(PointTable table, int row, List<LonLat> addresses, boolean sure) {
    var here = table.points().at(row).orElseThrow();
    var near =
        addresses.stream()
            .sorted(Comparator.comparingDouble(p -> Distance.metres(p, here)))
            .limit(3)
            .map(p -> new Candidate(p.lon(), p.lat()))
            .toList();
    var callout =
        sure
            ? new Callout("107 avenue de la Gare", "", "Entrée", true)
            : new Callout("Deux rues possibles", "", "1 à 4", true);
    return new VisitScene(row, near, sure, callout, List.of(row + 1, row + 2, row + 3));
  }
}
