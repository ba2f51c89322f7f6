package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.step.edit.PasteCells;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class ClipboardTest {
  private GridFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new GridFixture(stage, BikeTable.of(20));
  }

  @Test
  void aRangeIsCopiedAsSpreadsheetsReadIt() {
    fixture.select(0, 2);
    fixture.press(KeyCode.SHIFT, KeyCode.RIGHT);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(fixture.clipboard()).isEqualTo("6\tCADRE ET ROUE\n8\tCADRE ET ROUE\n");
    fixture.select(0, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(fixture.clipboard()).as("a lone cell").isEqualTo("STV-0001");
  }

  @Test
  void aMissingValueIsCopiedAsNothing() {
    fixture.select(2, 3);
    fixture.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(fixture.clipboard()).isEmpty();
  }

  @Test
  void cutEmptiesInOneStep() {
    fixture.select(0, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.RIGHT);
    fixture.press(KeyCode.CONTROL, KeyCode.X);
    assertThat(fixture.clipboard()).isEqualTo("STV-0001\t\n");
    assertThat(fixture.text(0, 0)).isEmpty();
    assertThat(fixture.project.asked()).hasSize(1);
  }

  @Test
  void aBlockIsPastedWithItsLineBreaks() {
    fixture.clipboard("a\t\"b\nc\"\r\nd\te\r\n");
    fixture.select(3, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(fixture.text(3, 0)).isEqualTo("a");
    assertThat(fixture.text(3, 1)).isEqualTo("b\nc");
    assertThat(fixture.text(4, 1)).isEqualTo("e");
    assertThat(fixture.selected()).isEqualTo(4);
    assertThat(fixture.project.asked()).hasSize(1);
    fixture.undo();
    assertThat(fixture.text(4, 0)).isEqualTo("STV-0005");
  }

  @Test
  void oneValueFillsTheSelection() {
    fixture.clipboard("x");
    fixture.select(0, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(fixture.text(0, 0) + fixture.text(1, 0) + fixture.text(2, 0)).isEqualTo("xxx");
  }

  @Test
  void rowsAreAddedOnlyAfterAsking(ScreenRobot robot) {
    fixture.clipboard("a\nb\nc\n");
    fixture.select(19, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(fixture.project.asked()).isEmpty();
    assertThat(robot.lookup(".ask-bar").query().isVisible()).isTrue();
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.project.asked()).hasSize(1).first().isInstanceOf(PasteCells.class);
    assertThat(fixture.project.table().rowCount()).isEqualTo(22);
    assertThat(fixture.text(21, 0)).isEqualTo("c");
    assertThat(fixture.field().isFocused()).as("the keys are the grid's again").isTrue();
    fixture.undo();
    assertThat(fixture.project.table().rowCount()).isEqualTo(20);
  }

  @Test
  void onlyWhatFitsOrNothing(ScreenRobot robot) {
    fixture.clipboard("a\nb\n");
    fixture.select(19, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.V);
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.project.asked()).isEmpty();
    fixture.press(KeyCode.CONTROL, KeyCode.V);
    robot.clickOn("Coller seulement ce qui tient");
    assertThat(fixture.text(19, 0)).isEqualTo("a");
    assertThat(fixture.project.table().rowCount()).isEqualTo(20);
    assertThat(robot.lookup(".ask-bar").query().isVisible()).isFalse();
    assertThat(robot.lookup(".ask-bar .button").queryAllAs(Button.class)).isNotEmpty();
  }

  @Test
  void fillsDownAndToTheRight() {
    fixture.select(0, 2);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(fixture.text(2, 2)).isEqualTo("6");
    fixture.select(5, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(fixture.text(5, 0)).as("the line above").isEqualTo("STV-0005");
    fixture.select(7, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.RIGHT);
    fixture.press(KeyCode.CONTROL, KeyCode.R);
    assertThat(fixture.text(7, 1)).isEqualTo("STV-0008");
    assertThat(fixture.project.asked()).hasSize(3);
  }

  @Test
  void rowsAreInsertedAndDeleted() {
    fixture.select(3, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    assertThat(fixture.project.table().rowCount()).isEqualTo(22);
    assertThat(fixture.project.table().slot(3)).isEqualTo(20);
    fixture.select(0, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(fixture.project.table().rowCount()).isEqualTo(21);
    assertThat(fixture.current()).as("the row that took its line").isEqualTo("1/0");
  }
}
