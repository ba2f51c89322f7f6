package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Selection;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class MovingTest {
  private GridFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new GridFixture(stage, BikeTable.of(600));
  }

  @Test
  void theFirstCellIsCurrentWhenTheGridGetsTheKeys() {
    assertThat(fixture.current()).isEqualTo("0/0");
  }

  @Test
  void keysMoveAndShiftExtends() {
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.RIGHT);
    assertThat(fixture.current()).isEqualTo("1/1");
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(fixture.selected()).isEqualTo(4);
    assertThat(fixture.current()).isEqualTo("1/1");
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.selected()).isEqualTo(1);
    fixture.press(KeyCode.CONTROL, KeyCode.END);
    assertThat(fixture.current()).isEqualTo("599/9");
    fixture.press(KeyCode.HOME);
    assertThat(fixture.current()).isEqualTo("599/0");
    fixture.press(KeyCode.CONTROL, KeyCode.UP);
    assertThat(fixture.current()).isEqualTo("0/0");
    fixture.press(KeyCode.PAGE_DOWN);
    assertThat(fixture.current()).isEqualTo("14/0");
  }

  @Test
  void wholeColumnsRowsAndAll() {
    fixture.select(5, 2);
    fixture.press(KeyCode.CONTROL, KeyCode.SPACE);
    assertThat(fixture.selected()).isEqualTo(600);
    fixture.select(5, 2);
    fixture.press(KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(fixture.selected()).isEqualTo(10);
    fixture.press(KeyCode.CONTROL, KeyCode.A);
    assertThat(fixture.selected()).isEqualTo(6000);
    assertThat(fixture.current()).as("the current cell stays").isEqualTo("5/2");
  }

  @Test
  void enterGoesRoundTheSelection() {
    fixture.select(0, 0);
    fixture.press(KeyCode.SHIFT, KeyCode.DOWN);
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.current()).isEqualTo("1/0");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.current()).isEqualTo("0/0");
    assertThat(fixture.selected()).isEqualTo(2);
  }

  @Test
  void theMouseSelectsCellsRangesAndRows(ScreenRobot robot) {
    robot.clickOn(fixture.at(100, 54 + 28 * 2 + 10));
    assertThat(fixture.current()).isEqualTo("2/0");
    robot
        .drag(fixture.at(100, 54 + 10), MouseButton.PRIMARY)
        .dropTo(fixture.at(200, 54 + 28 * 3 + 10));
    assertThat(fixture.selected()).isEqualTo(8);
    robot.clickOn(fixture.at(60, 54 + 28 + 10));
    assertThat(fixture.selected()).isEqualTo(10);
    robot.doubleClickOn(fixture.at(100, 54 + 10));
    assertThat(fixture.editing()).isTrue();
  }

  @Test
  void aClickOnTheStateGivesTheTickBack(ScreenRobot robot) {
    robot.clickOn(fixture.at(15, 54 + 28 * 5 + 14));
    assertThat(fixture.ticked).containsExactly(5);
    assertThat(fixture.current()).as("the cursor stays").isEqualTo("0/0");
  }

  @Test
  void aSelectionMadeElsewhereIsShownAThirdFromTheTop() {
    fixture.select(300, 5);
    fixture.press(KeyCode.DOWN);
    assertThat(fixture.current()).isEqualTo("301/5");
    assertThat(lineAtTop()).isEqualTo(295);
  }

  @Test
  void rowsSelectedOnTheMapAreSelectedHere(ScreenRobot robot) {
    var columns = List.of(new ColumnId(0), new ColumnId(1));
    robot.interact(
        () ->
            fixture
                .project
                .desk()
                .selection()
                .set(
                    new Selection(
                        new CellRef(new ColumnId(0), new RowId(4)),
                        RowSet.of(4, 9, 200),
                        columns)));
    fixture.press(KeyCode.DELETE);
    assertThat(fixture.text(200, 0)).isEmpty();
    assertThat(fixture.text(9, 1)).isEmpty();
    assertThat(fixture.text(10, 0)).isNotEmpty();
  }

  @Test
  void theWheelScrollsAndTheCursorStays(ScreenRobot robot) {
    robot.interact(() -> fixture.grid.lookup(".grid-surface").fireEvent(scroll(-28 * 50)));
    assertThat(fixture.current()).isEqualTo("0/0");
    assertThat(lineAtTop()).isEqualTo(50);
  }

  private javafx.scene.input.ScrollEvent scroll(double down) {
    return new javafx.scene.input.ScrollEvent(
        javafx.scene.input.ScrollEvent.SCROLL,
        300,
        200,
        300,
        200,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        down,
        0,
        down,
        javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        javafx.scene.input.ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private int lineAtTop() {
    return (int)
        Math.floor(
            ((javafx.scene.control.ScrollBar) fixture.grid.lookup(".scroll-bar:vertical"))
                .getValue());
  }
}
