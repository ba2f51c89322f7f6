package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import java.util.List;
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
import org.testfx.api.FxRobot;
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
  void partsGiveWayInTurnAndComeBackWithTheRoom(FxRobot robot) {
    assertThat(shownAt(robot, 320)).containsExactly(true, true);
    assertThat(shownAt(robot, 250)).containsExactly(false, true);
    assertThat(shownAt(robot, 120)).containsExactly(false, false);
    assertThat(shownAt(robot, 300)).containsExactly(true, true);
  }

  private List<Boolean> shownAt(FxRobot robot, double width) {
    robot.interact(() -> bar.resize(width, 20));
    WaitForAsyncUtils.waitForFxEvents();
    return List.of(first.isManaged(), second.isManaged());
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
