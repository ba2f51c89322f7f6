package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.ui.desk.Words;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class ToastsTest {
  private static final Problem FULL = Problem.at(Place.NOWHERE, "disk full");

  private final Words words = new Words(Locale.FRENCH);
  private Toasts toasts;

  @Start
  void start(Stage stage) {
    toasts = new Toasts(words);
    stage.setScene(new Scene(toasts.node(), 500, 300));
    stage.show();
  }

  @Test
  void onlyTheNewestTwoAreShown(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.note(Message.of("one"));
          toasts.note(Message.of("two"));
          toasts.tell(Message.of("three"));
        });

    assertThat(toasts.shown()).containsExactly("two", "three");
  }

  @Test
  void goodNewsMakesWayForWhateverIsToldNext(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.tell(Message.of("opened"));
          toasts.tell(Message.of("placed"));
          toasts.note(Message.of("two are the other way round"));
        });

    assertThat(toasts.shown()).containsExactly("two are the other way round");
  }

  @Test
  void whatWasToldGoesSoonerOnceTheUserDoesTheNextThing(ScreenRobot robot) throws TimeoutException {
    var left = new Toasts(words);
    robot.interact(
        () -> {
          left.note(Message.of("told"));
          toasts.note(Message.of("told"));
          toasts.warn(FULL);
          toasts.moveOn();
        });
    assertThat(toasts.shown()).as("not before it could be read").contains("told");

    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !toasts.passing());
    assertThat(toasts.shown()).as("a problem is not over by that").containsExactly("disk full");
    assertThat(left.shown()).as("where nothing else was done").containsExactly("told");
  }

  @Test
  void whatIsNoProblemMakesWayFirst(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.warn(FULL);
          toasts.note(Message.of("one"));
          toasts.tell(Message.of("two"));
        });

    assertThat(toasts.shown()).containsExactly("disk full", "two");
  }

  @Test
  void theSameProblemIsToldOnce(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.warn(FULL);
          toasts.tell(Message.of("one"));
          toasts.warn(FULL);
        });

    assertThat(toasts.shown()).containsExactly("one", "disk full");
  }

  @Test
  void aProblemThatIsOverGoes(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.warn(FULL);
          toasts.warn(Problem.at(Place.NOWHERE, "other"));
          toasts.over(FULL);
        });

    assertThat(toasts.shown()).containsExactly("other");
  }

  @Test
  void whatIsSaidFollowsTheLanguage(ScreenRobot robot) {
    robot.interact(
        () -> {
          toasts.note(
              Message.of("ui.refused.no-table"), new Toasts.Doing("ui.command.open", () -> {}));
          words.speak(Locale.ENGLISH);
        });

    assertThat(toasts.shown()).containsExactly("Open a file first.");
    assertThat(robot.lookup(n -> n instanceof Hyperlink).<Hyperlink>query().getText())
        .isEqualTo("Open…");
  }
}
