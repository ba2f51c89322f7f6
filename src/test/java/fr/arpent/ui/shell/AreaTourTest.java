package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.ui.shell.AreaTour.Area;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class AreaTourTest {
  private HBox bar;
  private HBox low;
  private AreaTour tour;
  private Scene scene;

  @Start
  void start(Stage stage) {
    bar = new HBox(button("a"), button("b"));
    var nothing = new HBox(new Label("x"));
    low = new HBox(button("c"));
    tour = new AreaTour(List.of(Area.of(bar), Area.of(nothing), Area.of(low)));
    scene = new Scene(new VBox(bar, nothing, low));
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void passesOverWhatHasNothingAndFindsAnAreaAsItWasLeft(ScreenRobot robot) {
    robot.interact(bar.getChildren().get(1)::requestFocus);
    go(robot, true, "c");
    go(robot, true, "b");
    go(robot, false, "c");
    robot.interact(() -> bar.getChildren().get(1).setDisable(true));
    go(robot, false, "a");
    robot.interact(() -> low.setVisible(false));
    go(robot, true, "a");
  }

  @Test
  void theFocusIsSeenUntilItLeaves(ScreenRobot robot) {
    var button = bar.getChildren().get(0);
    robot.interact(low.getChildren().get(0)::requestFocus);
    go(robot, true, "a");
    assertThat(button.getPseudoClassStates().toString()).contains("focus-visible");
    robot.interact(low.getChildren().get(0)::requestFocus);
    assertThat(button.getPseudoClassStates().toString()).doesNotContain("focus-visible");
  }

  private void go(ScreenRobot robot, boolean on, String id) {
    robot.interact(() -> tour.go(on));
    assertThat(scene.getFocusOwner().getId()).isEqualTo(id);
  }

  private static Button button(String id) {
    var button = new Button(id);
    button.setId(id);
    return button;
  }
}
