package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.project.SaveStatus;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class StatusBarTest {
  private final Tasks tasks = new Tasks(Platform::runLater);
  private final SimpleBooleanProperty nothing = new SimpleBooleanProperty(true);

  @Start
  void start(Stage stage) {
    var words = new Words(Locale.FRANCE);
    var saving = new SimpleObjectProperty<SaveStatus>(new SaveStatus.Saved(null));
    var bar = new StatusBar(words, tasks, new SavedLabel(words, saving, () -> null));
    bar.whileNothing(
        nothing, new SimpleStringProperty("Rien ne sort de cette machine. ".repeat(3)));
    bar.right(new SimpleStringProperty("Longitude et latitude (GPS)"), "globe", "status-place");
    bar.node().setManaged(false); // as wide as the test wants, whatever room the screen has
    bar.node().resize(600, 30);
    stage.setScene(new Scene(new Pane(bar.node()), 600, 30));
    stage.show();
  }

  @AfterEach
  void leave() {
    tasks.close();
  }

  @Test
  void wordsComeBackOnceWhatTookTheirRoomIsGone(ScreenRobot robot) throws TimeoutException {
    until(robot, ContentDisplay.GRAPHIC_ONLY);

    robot.interact(() -> nothing.set(false));
    until(robot, ContentDisplay.LEFT);
    assertThat(robot.lookup("#saved").query().isVisible()).isTrue();
  }

  private static void until(ScreenRobot robot, ContentDisplay wanted) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> robot.lookup("#status-place").queryAs(Labeled.class).getContentDisplay() == wanted);
  }
}
