package fr.arpent.ui.shell;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class ToolbarFitTest {
  private final Region first = wide();
  private final Region second = wide();
  private final HBox bar = new HBox(wide(), second, first);

  @Start
  void start(Stage stage) {
    var place = new Pane(bar);
    bar.setMinWidth(0);
    stage.setScene(new Scene(place, 600, 100));
    stage.sizeToScene();
    stage.show();
    var fit =
        new ToolbarFit(
            bar,
            new SimpleObjectProperty<>(Font.getDefault()),
            List.of(shows(first), shows(second)));
    fit.again();
  }

  @Test
  void partsGiveWayInTurnAndComeBackWithTheRoom(ScreenRobot robot) throws TimeoutException {
    expect(robot, 320, true, true);
    expect(robot, 250, false, true);
    expect(robot, 120, false, false);
    expect(robot, 300, true, true);
  }

  @Test
  void partsComeBackOnceAnotherTakesLessRoom(ScreenRobot robot) throws TimeoutException {
    expect(robot, 250, false, true);
    robot.interact(() -> second.setMinWidth(20));
    robot.interact(() -> second.setPrefWidth(20));
    expect(robot, 250, true, true);
  }

  /** The parts follow in the next frame, which a busy machine may draw late. */
  private void expect(ScreenRobot robot, double width, Boolean... shown) throws TimeoutException {
    robot.interact(() -> bar.resize(width, 20));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> List.of(first.isManaged(), second.isManaged()).equals(List.of(shown)));
  }

  private static Consumer<Boolean> shows(Node node) {
    return node::setManaged;
  }

  private static Region wide() {
    var region = new Region();
    region.setMinWidth(100);
    region.setPrefWidth(100);
    return region;
  }
}
