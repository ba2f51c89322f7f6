package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.table.ColumnId;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.SortKey;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class ColumnsTest {
  private static final ColumnId ID = new ColumnId(0);
  private static final double START = 74;
  private GridFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new GridFixture(stage, BikeTable.of(600));
    fixture.grid.view().set(GridView.FIRST.withWidth(ID, 100).withWidth(new ColumnId(1), 120));
  }

  @Test
  void anEdgeIsDraggedAndDoubleClickedToFit(ScreenRobot robot) {
    robot
        .drag(fixture.at(START + 100, 20), MouseButton.PRIMARY)
        .dropTo(fixture.at(START + 160, 20));
    assertThat(fixture.grid.view().get().widths().get(ID)).isEqualTo(160);
    robot.doubleClickOn(fixture.at(START + 160, 20));
    assertThat(fixture.grid.view().get().widths().get(ID)).isBetween(64.0, 120.0);
  }

  @Test
  void aHeaderIsDraggedElsewhere(ScreenRobot robot) {
    robot.drag(fixture.at(START + 40, 20), MouseButton.PRIMARY).dropTo(fixture.at(START + 205, 20));
    assertThat(fixture.grid.view().get().order().subList(0, 2))
        .containsExactly(new ColumnId(1), ID);
    assertThat(fixture.project.asked()).as("nothing but the view changes").isEmpty();
  }

  @Test
  void aClickSelectsAndAnotherSorts(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 40, 20));
    assertThat(fixture.selected()).isEqualTo(600);
    assertThat(arrangement().sort()).isNull();
    robot.clickOn(fixture.at(START + 40, 20));
    assertThat(sort().descending()).isFalse();
    robot.clickOn(fixture.at(START + 40, 20));
    assertThat(sort().descending()).isTrue();
    assertThat(sheet().rows().slot(0)).isEqualTo(599);
    robot.clickOn(fixture.at(START + 40, 20));
    assertThat(arrangement().sort()).isNull();
  }

  @Test
  void theBarFiltersToWhatIsWrong(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 100 + 120 + 30, 50));
    assertThat(arrangement().filters())
        .singleElement()
        .isInstanceOfSatisfying(
            RowFilter.Worst.class,
            filter -> assertThat(filter.level()).isEqualTo(CellMark.Level.WARNING));
    assertThat(sheet().rows().size()).isBetween(1, 100);
    assertThat(robot.lookup(".filter-bar").query().isVisible()).isTrue();
    robot.clickOn("Tout afficher");
    assertThat(sheet().rows().size()).isEqualTo(600);
    assertThat(robot.lookup(".filter-bar").query().isVisible()).isFalse();
  }

  @Test
  void filtersByTheCurrentValueAndEscapeTwiceShowsAll(ScreenRobot robot) {
    fixture.select(1, 4);
    fixture.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    var shown = sheet().rows().size();
    assertThat(shown).isBetween(1, 599);
    assertThat(robot.lookup(".chip").queryLabeled().getText())
        .isEqualTo("mobilier\u202f: «\u00a0arceaux\u00a0»");
    fixture.type("ARCEAU");
    fixture.press(KeyCode.ENTER);
    assertThat(sheet().rows().size()).as("the edited row stays").isEqualTo(shown);
    assertThat(sheet().rows().slot(0)).isEqualTo(1);
    fixture.press(KeyCode.ESCAPE);
    fixture.press(KeyCode.ESCAPE);
    assertThat(arrangement()).isEqualTo(Arrangement.NONE);
    assertThat(sheet().rows().size()).isEqualTo(600);
  }

  @Test
  void theMenuOfACellNamesKeysInFrench(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 40, 100), MouseButton.SECONDARY);
    var said =
        robot.lookup(".context-menu .accelerator-text").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText);
    assertThat(said).contains("Suppr", "Ctrl Maj I", "Ctrl Maj Suppr");
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void theMenuHidesFreezesAndSorts(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 40, 20), MouseButton.SECONDARY);
    robot.clickOn("Masquer");
    assertThat(fixture.grid.view().get().hidden()).containsExactly(ID);
    robot.clickOn(fixture.at(START + 40, 20), MouseButton.SECONDARY);
    robot.clickOn("Figer jusqu’ici");
    assertThat(fixture.grid.view().get().frozen()).isEqualTo(1);
    robot.clickOn(fixture.at(START + 40, 20), MouseButton.SECONDARY);
    robot.clickOn("Problèmes de cette colonne");
    assertThat(fixture.opened).containsExactly("FINDINGS/1");
  }

  @Test
  void aColumnIsRenamedInPlace(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 40, 20), MouseButton.SECONDARY);
    robot.clickOn("Renommer…");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    fixture.type("id");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.project.table().columns().getFirst().name()).isEqualTo("id");
    assertThat(fixture.field().isFocused()).isTrue();
  }

  @Test
  void valuesAreChosenFromAList(ScreenRobot robot) {
    robot.clickOn(fixture.at(START + 40, 20), MouseButton.SECONDARY);
    robot.clickOn("Filtrer…");
    fixture.type("0012");
    fixture.press(KeyCode.ENTER);
    assertThat(sheet().rows().size()).isEqualTo(1);
    assertThat(robot.lookup(".header-popup").query().isVisible()).isFalse();
  }

  @Test
  void altDownOpensTheMenuWhereThereAreNoChoices(ScreenRobot robot) {
    fixture.select(0, 0);
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    robot.clickOn("Trier de Z à A");
    assertThat(sort().descending()).isTrue();
  }

  private Arrangement arrangement() {
    return fixture.project.desk().arrangement().get();
  }

  private SortKey sort() {
    return Objects.requireNonNull(arrangement().sort());
  }

  private fr.arpent.ui.desk.Sheet sheet() {
    return Objects.requireNonNull(fixture.project.desk().sheet().get());
  }
}
