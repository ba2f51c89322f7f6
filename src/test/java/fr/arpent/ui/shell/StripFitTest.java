package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.ui.theme.Icons;
import java.util.Objects;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class StripFitTest {
  private final Label told = new Label("Tous les points, de proche en proche");
  private final Button settings = new Button("Régler la visite…", Icons.node("sliders"));
  private final Dock dock = new Dock(new SimpleDoubleProperty(0.5), () -> {});

  @Start
  void start(Stage stage) {
    var extras = new HBox(8, told, settings);
    var title = new SimpleStringProperty("Visite");
    var badge = new SimpleStringProperty("212 / 600");
    dock.add(new DockTab("one", title, badge, false, new Pane(), new Pane(), extras));
    dock.add(new DockTab("two", title, badge, false, new Pane(), new Pane(), new Pane()));
    stage.setScene(new Scene(new Pane(dock.node()), 900, 300));
    stage.show();
  }

  @Test
  void theRightGivesWayBeforeTheTabsDoAndComesBack(ScreenRobot robot) {
    at(robot, 880);
    assertThat(told.isVisible()).isTrue();

    at(robot, 500);
    assertThat(told.isVisible()).isFalse();
    assertThat(settings.getContentDisplay()).isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);

    at(robot, 340);
    assertThat(settings.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    var tab = (ToggleButton) Objects.requireNonNull(dock.node().lookup("#tab-one"));
    assertThat(tab.getWidth()).isGreaterThanOrEqualTo(tab.prefWidth(-1));

    at(robot, 880);
    assertThat(told.isVisible()).isTrue();
    assertThat(settings.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
  }

  private void at(ScreenRobot robot, double width) {
    for (var pass = 0; pass < 2; pass++) {
      robot.interact(
          () -> {
            dock.node().resize(width, 200);
            dock.node().layout();
          });
      ScreenRobot.settle();
    }
  }
}
