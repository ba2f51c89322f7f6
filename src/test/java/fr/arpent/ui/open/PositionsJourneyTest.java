package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@OnScreen
class PositionsJourneyTest {
  @TempDir static Path folder;
  private LiveWindow window;

  @Start
  void start(Stage unused) {
    window = new LiveWindow(folder);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void eachHypothesisIsAMapWithTheRealPoints() throws IOException {
    window.open("points.csv", "id;X;Y\n" + points());
    window.await(() -> window.sheet().isPresent());
    window.run(Command.POSITIONS);
    window.await(() -> window.shown("positions"));
    window.await(() -> window.picture().getImage() != null);
    assertThat(colours(window.picture())).as("ground, points and scale").hasSizeGreaterThan(3);
    assertThat(window.words("positions")).contains("EPSG\u202f:2154").contains("colonnes X + Y");
    window.choosePosition();
    window.click("positions-accept");
    assertThat(window.shown("positions")).isFalse();
    window.await(
        () -> {
          var known = window.bench().derived().get();
          return known != null && known.points().columns().isPresent();
        });
  }

  @Test
  void coordinatesTheOtherWayRoundAreShownBeforeTheyAreAccepted() throws IOException {
    window.open(
        "inverse.csv", "id;longitude;latitude\n1;45.900;6.100\n2;45.901;6.102\n3;6.1;45.9\n");
    window.await(() -> window.shown("positions"));
    var columns = window.bench().derived().get().points().columns();
    assertThat(columns).as("nothing accepted yet").isEmpty();
    assertThat(window.words("positions")).contains("X et Y sont inversés");
    window.interact(
        () -> window.node("positions-exchange", javafx.scene.control.CheckBox.class).fire());
    window.click("positions-accept");
    window.await(
        () -> {
          var known = window.bench().derived().get();
          return known != null
              && IntStream.range(0, 3).allMatch(row -> Math.round(known.points().lat(row)) == 46);
        });
  }

  /** Points of Annecy in Lambert-93. */
  private static String points() {
    return IntStream.range(0, 60)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "%d;%.2f;%.2f",
                    i,
                    942_000.5 + (i * 31) % 1900,
                    6_537_000.5 + (i * 57) % 1700))
        .collect(Collectors.joining("\n"));
  }

  private static java.util.Set<Integer> colours(ImageView view) {
    var reader = view.getImage().getPixelReader();
    return IntStream.range(0, 250 * 196)
        .mapToObj(i -> reader.getArgb(i % 250, i / 250))
        .collect(Collectors.toSet());
  }
}
