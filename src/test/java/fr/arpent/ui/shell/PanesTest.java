package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/** How grid, map and dock share the room. */
@OnScreen
class PanesTest {
  private static final double HEADER_AND_THREE_ROWS = 54 + 3 * 28;
  private final Region grid = new Region();
  private final Region dock = new Region();
  private Panes panes;

  @Start
  void start(Stage stage) {
    panes = new Panes(grid, new Region(), dock);
    panes.node().setManaged(false); // of the size the test wants, whatever room the screen has
    panes.node().resize(900, 700);
    stage.setScene(new Scene(new Pane(panes.node()), 900, 700));
    stage.sizeToScene();
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({"700, 1", "542, 1", "493, 1.5", "604, 2", "444, 2"})
  void anOpenDockLeavesTheGridSomeRows(double height, double text, ScreenRobot robot) {
    robot.interact(
        () -> {
          panes.node().resize(900, height);
          panes.scale().set(text);
          panes.dockHeight().set(214);
        });
    ScreenRobot.settle();
    robot.interact(() -> panes.dockShown().set(true)); // it may have been folded
    ScreenRobot.settle();

    assertThat(panes.dockShown().get()).isTrue();
    assertThat(grid.getHeight()).isGreaterThanOrEqualTo(HEADER_AND_THREE_ROWS * text);
    assertThat(dock.getHeight()).isGreaterThanOrEqualTo(Dock.STRIP * text);
    assertThat(grid.getHeight() + dock.getHeight()).isCloseTo(height, within(12.0));
  }

  @Test
  void withRoomTheDockIsAsHighAsItWasMade(ScreenRobot robot) {
    robot.interact(() -> panes.dockHeight().set(214));
    ScreenRobot.settle();

    assertThat(dock.getHeight()).isCloseTo(214, within(5.0));
  }
}
