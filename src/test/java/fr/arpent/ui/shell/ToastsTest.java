package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
class ToastsTest {
  private final Toasts toasts = new Toasts();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(toasts.node(), 500, 300));
    stage.show();
  }

  @Test
  void onlyTheNewestTwoAreShown(FxRobot robot) {
    robot.interact(
        () -> {
          toasts.tell("one");
          toasts.tell("two");
          toasts.tell("three");
        });

    assertThat(toasts.shown()).containsExactly("two", "three");
  }

  @Test
  void goodNewsMakesWayBeforeAProblem(FxRobot robot) {
    robot.interact(
        () -> {
          toasts.warn("disk full");
          toasts.tell("one");
          toasts.tell("two");
        });

    assertThat(toasts.shown()).containsExactly("disk full", "two");
  }

  @Test
  void theSameProblemIsToldOnce(FxRobot robot) {
    robot.interact(
        () -> {
          toasts.warn("disk full");
          toasts.tell("one");
          toasts.warn("disk full");
        });

    assertThat(toasts.shown()).containsExactly("one", "disk full");
  }
}
