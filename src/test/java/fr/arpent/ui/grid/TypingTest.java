package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.step.edit.EditCells;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class TypingTest {
  private GridFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new GridFixture(stage, BikeTable.of(600));
  }

  @Test
  void typingReplacesAndEnterGoesDown() {
    fixture.select(0, 2);
    fixture.type("14");
    assertThat(fixture.editing()).isTrue();
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 2)).isEqualTo("14");
    assertThat(fixture.current()).isEqualTo("1/2");
    assertThat(fixture.editing()).isFalse();
    assertThat(fixture.project.asked()).hasSize(1).first().isInstanceOf(EditCells.class);
    fixture.undo();
    assertThat(fixture.text(0, 2)).isEqualTo("6");
  }

  @Test
  void aRowIsTypedWithTabsAndEnterReturnsUnderItsFirstCell() {
    fixture.select(0, 0);
    fixture.type("A1");
    fixture.press(KeyCode.TAB);
    fixture.type("rue é & \"1\"");
    fixture.press(KeyCode.TAB);
    fixture.type("7");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 0)).isEqualTo("A1");
    assertThat(fixture.text(0, 1)).isEqualTo("rue é & \"1\"");
    assertThat(fixture.text(0, 2)).isEqualTo("7");
    assertThat(fixture.current()).isEqualTo("1/0");
  }

  @Test
  void escapeGivesBackTheOldText() {
    fixture.select(0, 4);
    fixture.type("zzz");
    fixture.press(KeyCode.ESCAPE);
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.text(0, 4)).isEqualTo("ARCEAU");
    assertThat(fixture.project.asked()).isEmpty();
    assertThat(fixture.current()).isEqualTo("0/4");
  }

  @Test
  void editingInPlaceKeepsTheTextAndArrowsStayInside() {
    fixture.select(0, 0);
    fixture.press(KeyCode.F2);
    assertThat(fixture.field().getText()).isEqualTo("STV-0001");
    fixture.press(KeyCode.LEFT);
    fixture.type("x");
    fixture.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(fixture.text(0, 0)).isEqualTo("STV-000x1");
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    fixture.select(3, 0);
    fixture.press(KeyCode.F2);
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.project.asked()).isEmpty();
    assertThat(fixture.current()).isEqualTo("4/0");
  }

  @Test
  void arrowsKeepWhatIsTypedAndGoOn() {
    fixture.select(2, 0);
    fixture.type("B");
    fixture.press(KeyCode.RIGHT);
    assertThat(fixture.text(2, 0)).isEqualTo("B");
    assertThat(fixture.current()).isEqualTo("2/1");
  }

  @Test
  void backspaceEmptiesIntoTheEditorAndDeleteTheCell() {
    fixture.select(0, 0);
    fixture.press(KeyCode.BACK_SPACE);
    assertThat(fixture.editing()).isTrue();
    assertThat(fixture.field().getText()).isEmpty();
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.text(0, 0)).isEqualTo("STV-0001");
    fixture.press(KeyCode.DELETE);
    assertThat(fixture.text(0, 0)).isEmpty();
  }

  @Test
  void controlEnterWritesToAllSelected() {
    fixture.select(0, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.SHIFT, KeyCode.RIGHT);
    fixture.type("q");
    fixture.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(fixture.text(0, 0) + fixture.text(0, 1) + fixture.text(1, 0) + fixture.text(1, 1))
        .isEqualTo("qqqq");
    assertThat(fixture.project.asked()).hasSize(1);
  }

  @Test
  void altEnterBreaksTheLineAndBreaksSurviveTheEdit() {
    fixture.select(0, 1);
    fixture.type("a");
    fixture.press(KeyCode.ALT, KeyCode.ENTER);
    fixture.type("b");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 1)).isEqualTo("a\nb");
    fixture.select(0, 1);
    fixture.press(KeyCode.F2);
    fixture.type("c");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 1)).isEqualTo("a\nbc");
  }

  @Test
  void choicesNarrowAndAreTakenWithTheArrow(ScreenRobot robot) {
    fixture.select(0, 3);
    fixture.type("roue");
    ListView<?> list = robot.lookup(".cell-choices").queryListView();
    assertThat(list.isVisible()).isTrue();
    assertThat(list.getItems()).hasSize(2);
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 3)).isEqualTo("ROUE");
    fixture.type("autre chose");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(1, 3)).as("a wrong text is allowed").isEqualTo("autre chose");
  }

  @Test
  void altDownShowsAllChoices(ScreenRobot robot) {
    fixture.select(0, 4);
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    ListView<?> list = robot.lookup(".cell-choices").queryListView();
    assertThat(list.getItems()).hasSize(BikeMarks.FURNITURE.size());
    assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("ARCEAU");
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 4)).isEqualTo("RATELIER");
  }

  @Test
  void theMessageUnderTheEditorIsLive(ScreenRobot robot) {
    fixture.select(0, 2);
    fixture.type("1");
    assertThat(robot.lookup(".cell-messages .label").queryAll()).isEmpty();
    fixture.type("x");
    assertThat(robot.lookup(".cell-messages .label").queryAs(Label.class).getText())
        .isEqualTo("Nombre entier attendu, comme 12.");
  }

  @Test
  void spaceFlipsAYesAndDoesNothingElsewhere() {
    fixture.select(0, 6);
    fixture.press(KeyCode.SPACE);
    assertThat(fixture.text(0, 6)).isEqualTo("true");
    fixture.select(0, 0);
    fixture.press(KeyCode.SPACE);
    assertThat(fixture.text(0, 0)).isEqualTo("STV-0001");
    assertThat(fixture.editing()).isFalse();
  }

  @Test
  void todayIsOneKey() {
    fixture.select(0, 5);
    fixture.press(KeyCode.CONTROL, KeyCode.SEMICOLON);
    assertThat(fixture.text(0, 5)).isEqualTo("2026-11-24");
  }

  @Test
  void aDayIsPickedWithArrows(ScreenRobot robot) {
    fixture.select(0, 5);
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(robot.lookup(".cell-month").query().isVisible()).isTrue();
    assertThat(robot.lookup(".cell-month .text-semibold").queryLabeled().getText())
        .isEqualTo("avril 2021");
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.RIGHT);
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.text(0, 5)).isEqualTo("2021-04-10");
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.editing()).as("the month closes first").isTrue();
    fixture.press(KeyCode.TAB);
    assertThat(fixture.text(1, 5)).as("nothing was picked").isEqualTo("31/12/2019");
    fixture.select(1, 5);
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    robot.clickOn("17");
    assertThat(fixture.text(1, 5)).isEqualTo("2026-11-17");
  }

  @Test
  void nothingIsTypedWhenChangesAreRefused(ScreenRobot robot) {
    fixture.select(0, 0);
    robot.interact(() -> fixture.project.desk().lock(true));
    fixture.type("x");
    assertThat(fixture.editing()).isFalse();
    assertThat(fixture.field().getText()).isEmpty();
  }

  @Test
  void undoIsNotSwallowedByTheFieldAtRest() {
    fixture.select(0, 0);
    fixture.type("x");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.field().isUndoable()).isFalse();
  }
}
