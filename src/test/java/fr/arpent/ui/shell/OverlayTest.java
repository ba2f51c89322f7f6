package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class OverlayTest {
  private final Overlay overlay = new Overlay();
  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(new StackPane(new HBox(button("under")), overlay.node()), 400, 300);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void tabGoesRoundInsideADialogAndEscapeGivesTheFocusBack(ScreenRobot robot) {
    var first = button("first");
    var last = button("last");
    robot.interact(
        () -> {
          overlay.dialog(new HBox(first, last), () -> {});
          first.requestFocus();
        });

    robot.type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("last");
    robot.type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("first");
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(focused()).isEqualTo("last");

    robot.type(KeyCode.ESCAPE);
    assertThat(overlay.open().get()).isFalse();
    assertThat(focused()).isEqualTo("under");
  }

  @Test
  void aDialogThatDidItsWorkGivesTheKeysToTheWork(ScreenRobot robot) {
    var resting = button("resting");
    robot.interact(
        () -> {
          ((StackPane) scene.getRoot()).getChildren().addFirst(resting);
          overlay.resting(resting::requestFocus);
          scene.lookup("#under").requestFocus();
          overlay.dialog(new HBox(button("outer")), () -> {});
          overlay.dialog(new HBox(button("inner")), () -> {});
          scene.lookup("#inner").requestFocus();
          overlay.done();
        });
    assertThat(overlay.open().get()).as("the dialog under it is still there").isTrue();
    assertThat(focused()).isNotEqualTo("resting");
    robot.interact(overlay::done);
    assertThat(focused()).isEqualTo("resting");
  }

  @Test
  void whereWhatHadTheKeysIsNoLongerSeenTheyGoToWhatRests(ScreenRobot robot) {
    var resting = button("resting");
    robot.interact(
        () -> {
          ((StackPane) scene.getRoot()).getChildren().addFirst(resting);
          overlay.resting(resting::requestFocus);
          overlay.dialog(new HBox(button("inside")), () -> {});
          scene.lookup("#under").getParent().setVisible(false);
          overlay.close();
        });
    assertThat(focused()).isEqualTo("resting");
  }

  private String focused() {
    return scene.getFocusOwner().getId();
  }

  private static Button button(String id) {
    var button = new Button(id);
    button.setId(id);
    return button;
  }
}
