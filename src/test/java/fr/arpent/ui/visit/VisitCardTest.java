package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

@OnScreen
class VisitCardTest {
  /** The dock of a visit without its strip of tabs. */
  private static final double HIGH = 214 - Dock.STRIP;

  private final VisitDrive drive = new VisitDrive(9);
  private Region card;
  private Theme theme;

  @Start
  void start(Stage stage) {
    var words = new Words(Locale.FRENCH);
    var end = new VisitEnd(words, new Buttons(new Actions(), words), () -> 0);
    var going = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    card =
        new VisitCard(
                drive.model,
                words,
                new VisitButtons(words, new ReadOnlyObjectWrapper<>(RoundKeys.USUAL)),
                end,
                new VisitPause(going, new Button()))
            .node();
    drive.model.proposeAgain();
    card.setManaged(false); // its size is the one the test gives it
    var scene = new Scene(new Pane(card), 900, 600);
    theme = new Theme();
    theme.dress(scene);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(Dock.class.getResource("shell.css")).toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({"880, 1", "620, 1", "590, 1.3", "420, 1", "768, 2"})
  void allAnswersStandWithinTheCard(double width, double text, ScreenRobot robot) {
    theSizeIs(robot, width, text);

    var below = card.localToScene(card.getBoundsInLocal()).getMaxY();
    var right = card.localToScene(card.getBoundsInLocal()).getMaxX();
    for (var part : List.of("#visit-address", "#visit-choices", ".visit-others")) {
      var where = node(part).localToScene(node(part).getLayoutBounds());
      assertThat(where.getMaxY()).as(part).isLessThanOrEqualTo(below);
    }
    for (var button : card.lookupAll(".button")) {
      var where = button.localToScene(button.getLayoutBounds());
      if (button.isVisible()) {
        assertThat(where.getMaxX()).as(button.toString()).isLessThanOrEqualTo(right);
      }
    }
  }

  @Test
  void whatDoesNotFitIsInTheMenuAndComesBackWithTheRoom(ScreenRobot robot) {
    theSizeIs(robot, 880, 1);
    assertThat(more().isVisible()).isFalse();

    theSizeIs(robot, 400, 1);
    assertThat(more().isVisible()).isTrue();
    assertThat(texts())
        .contains("Impossible à dire", "Regarder le point d’après, sans rien changer");
    robot.interact(() -> item("Impossible à dire").fire());
    assertThat(drive.shown().writing()).contains(new Writing(Writing.Purpose.NOTE, ""));
    robot.interact(() -> drive.key(VisitKey.ESCAPE));
    robot.interact(() -> item("Regarder le point d’après, sans rien changer").fire());
    assertThat(drive.shown().looking()).isTrue();

    theSizeIs(robot, 880, 1);
    assertThat(more().isVisible()).isFalse();
  }

  @Test
  void toLookWithoutChangingIsSaidInTheMenuWhereItsWordsHaveNoRoom(ScreenRobot robot) {
    theSizeIs(robot, 780, 1);

    assertThat(
            card.lookupAll(".visit-others .label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()))
        .doesNotContain("regarder sans rien changer");
    assertThat(texts())
        .containsExactly(
            "Regarder le point d’avant, sans rien changer",
            "Regarder le point d’après, sans rien changer");
  }

  @Test
  void afterLargerTextAllIsAsItWas(ScreenRobot robot) {
    theSizeIs(robot, 700, 1);
    var before = shownTexts();

    theSizeIs(robot, 700, 2);
    assertThat(shownTexts()).isNotEqualTo(before);
    theSizeIs(robot, 700, 1);

    assertThat(shownTexts()).isEqualTo(before);
  }

  @Test
  void whoOnlyLooksIsToldThatEnterGoesBack(ScreenRobot robot) {
    assertThat(accept().getText()).isEqualTo("Valider");
    robot.interact(() -> drive.key(VisitKey.LOOK_ON));
    assertThat(accept().getText()).isEqualTo("Revenir");

    robot.interact(accept()::fire);

    assertThat(accept().getText()).isEqualTo("Valider");
    assertThat(drive.shown().slot()).isZero();
    assertThat(drive.asked).isEmpty();
  }

  private void theSizeIs(ScreenRobot robot, double width, double text) {
    robot.interact(
        () -> {
          theme.textScale().set(text);
          card.resize(width, HIGH * text);
        });
    for (var pass = 0; pass < 3; pass++) { // the bar fits after the texts have their size
      ScreenRobot.settle();
      robot.interact(
          () -> {
            card.applyCss();
            card.layout();
          });
    }
  }

  private List<String> shownTexts() {
    return card.lookupAll(".visit-others .button").stream()
        .filter(Node::isVisible)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private List<String> texts() {
    return more().getItems().stream().map(MenuItem::getText).toList();
  }

  private MenuItem item(String text) {
    return more().getItems().stream()
        .filter(item -> item.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private MenuButton more() {
    return (MenuButton) node("#visit-more");
  }

  private Button accept() {
    return (Button) node("#visit-accept");
  }

  private Node node(String which) {
    return Objects.requireNonNull(card.lookup(which), which);
  }
}
