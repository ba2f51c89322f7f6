package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.geo.position.ClearPoints;
import fr.arpent.geo.position.PlacePoint;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import fr.arpent.ui.theme.Tone;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The map under hands. Points lie 40 m apart from west to east, so 80 px; the first is in the
 * middle, at (300, 250); the last row has no position.
 */
@OnScreen
class MapPaneTest {
  private final ScreenRobot robot = new ScreenRobot();
  private Tasks tasks;
  private Theme theme;
  private MapPane map;
  private Bench bench;

  @Start
  void start(Stage stage) {
    theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    tasks = new Tasks(Platform::runLater);
    bench = new Bench(MapPaneTest::state, this::lay, 0, 40, 80, 120, Double.NaN);
    map = new MapPane(bench.desk, bench.words, tasks, theme.palette());
    var scene = new Scene(map.node(), 600, 500);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    lay(bench.table());
  }

  private static PointState state(int slot) {
    return slot == 3 ? PointState.SEEN : PointState.TO_DO;
  }

  private void lay(PointTable table) {
    bench.desk.show(table.sheet());
    map.points().set(table.points());
  }

  @BeforeEach
  void lookAtTheMiddle() throws Exception {
    until(() -> map.model().cloud().get().places().count() == 4);
    var middle = Bench.place(0, 0);
    robot.interact(
        () -> {
          var view = map.model().view();
          view.set(view.get().at(Mercator.x(middle.lon()), Mercator.y(middle.lat())).metreOf(2));
          map.surface().requestFocus();
        });
  }

  @AfterEach
  void close() {
    robot.interact(() -> map.node().getScene().setRoot(new Pane()));
    tasks.close();
  }

  @Test
  void aClickSelectsTheRowAndOneOnTheGroundDoesNothing() {
    click(380, 250);
    assertThat(current()).isEqualTo(1);
    click(200, 120);
    assertThat(current()).isEqualTo(1);
    assertThat(bench.asked).isEmpty();
  }

  @Test
  void aSelectionMadeElsewhereMovesTheMapOnlyWhenItsPointIsNearTheBorder() {
    var before = map.model().view().get();
    robot.interact(() -> bench.select(2));
    assertThat(map.model().view().get()).isEqualTo(before);
    robot.interact(() -> bench.select(3));
    var after = map.model().view().get();
    assertThat(after.screenX(map.model().cloud().get().places().x(3))).isCloseTo(300, within(1e-6));
    assertThat(after.zoom()).isEqualTo(before.zoom());
  }

  @Test
  void draggingTheGroundPansAndPointsStayWhereTheyAre() {
    drag(200, 120, 230, 160);

    assertThat(screenX(0)).isCloseTo(330, within(1.5));
    assertThat(bench.asked).isEmpty();
  }

  @Test
  void aPointThatIsNotSelectedIsNotDragged() {
    drag(380, 250, 380, 300);

    assertThat(bench.asked).isEmpty();
    assertThat(screenX(0)).isCloseTo(300, within(1.5));
  }

  @Test
  void aSelectedPointIsDraggedInOneStep() throws Exception {
    click(380, 250);
    drag(380, 250, 400, 290);

    assertThat(bench.asked).singleElement().isInstanceOf(PlacePoint.class);
    until(() -> Math.abs(screenX(1) - 400) < 2);
  }

  @Test
  void aFewPixelsAreNoMove() {
    click(380, 250);
    drag(380, 250, 383, 252);

    assertThat(bench.asked).isEmpty();
  }

  @Test
  void escapeGivesUpADrag() {
    click(380, 250);
    robot.moveTo(at(380, 250)).press(MouseButton.PRIMARY).moveTo(at(400, 290));
    ScreenRobot.settle();
    assertThat(map.model().drag().get()).isNotNull();
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    ScreenRobot.settle();

    assertThat(map.model().drag().get()).isNull();
    assertThat(bench.asked).isEmpty();
  }

  @Test
  void aRectangleSelectsItsRows() {
    shiftDrag(340, 200, 500, 300);

    assertThat(bench.desk.selection().get().rows().toArray()).containsExactly(1, 2);
    assertThat(screenX(0)).as("the map stays").isCloseTo(300, within(1e-6));
  }

  @Test
  void aLineDrawnRoundPointsSelectsTheirRowsAndTheNextDragMovesTheMap() {
    robot.clickOn("#map-lasso");
    robot
        .moveTo(at(340, 200))
        .press(MouseButton.PRIMARY)
        .moveTo(at(500, 200))
        .moveTo(at(500, 300))
        .moveTo(at(340, 300))
        .release(MouseButton.PRIMARY);
    ScreenRobot.settle();

    assertThat(bench.desk.selection().get().rows().toArray()).containsExactly(1, 2);
    assertThat(screenX(0)).as("the map stays").isCloseTo(300, within(1e-6));
    drag(200, 120, 230, 120);
    assertThat(screenX(0)).isCloseTo(330, within(1e-6));
  }

  /** The headless platform's wheel events lie elsewhere than its pointer: this one is ours. */
  @Test
  void theWheelZoomsAtThePointer() {
    var before = map.model().view().get().zoom();
    robot.interact(() -> map.surface().fireEvent(wheel(380, 250, 40)));

    assertThat(map.model().view().get().zoom()).isEqualTo(before + 0.5);
    assertThat(screenX(1)).isCloseTo(380, within(1.0));
    robot.interact(() -> map.surface().fireEvent(wheel(380, 250, -40)));
    assertThat(map.model().view().get().zoom()).isEqualTo(before);
  }

  @Test
  void aDoubleClickOnTheGroundComesNearer() {
    var before = map.model().view().get().zoom();
    robot.doubleClickOn(at(200, 120));
    ScreenRobot.settle();

    assertThat(map.model().view().get().zoom()).isEqualTo(before + 1);
  }

  @Test
  void keysPanZoomAndFit() {
    type(KeyCode.RIGHT);
    assertThat(screenX(0)).isCloseTo(220, within(1e-6));
    type(KeyCode.LEFT);
    var before = map.model().view().get().zoom();
    robot.write("+");
    assertThat(map.model().view().get().zoom()).isEqualTo(before + 0.5);
    robot.write("-");
    assertThat(map.model().view().get().zoom()).isEqualTo(before);
    type(KeyCode.HOME);
    assertThat(screenX(0)).isCloseTo(600 - screenX(3), within(1.0));
  }

  @Test
  void enterTakesThePointInTheMiddleAndTabTheNext() {
    type(KeyCode.ENTER);
    assertThat(current()).isZero();
    type(KeyCode.TAB);
    assertThat(current()).isEqualTo(1);
    type(KeyCode.TAB);
    type(KeyCode.TAB);
    assertThat(current()).isEqualTo(3);
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    ScreenRobot.settle();
    assertThat(current()).isEqualTo(2);
  }

  @Test
  void pastTheLastPointTabLeavesTheMap() {
    robot.interact(() -> bench.select(3));
    type(KeyCode.TAB);

    assertThat(map.surface().isFocused()).isFalse();
  }

  @Test
  void shiftAndArrowsMoveThePointInOneStepARun() {
    type(KeyCode.ENTER);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).type(KeyCode.UP);
    ScreenRobot.settle();
    assertThat(bench.asked).isEmpty();
    robot.release(KeyCode.SHIFT);
    ScreenRobot.settle();

    assertThat(bench.asked).singleElement().isInstanceOf(PlacePoint.class);
  }

  @Test
  void deleteTakesThePositionAway() {
    type(KeyCode.ENTER);
    type(KeyCode.DELETE);

    assertThat(bench.asked).singleElement().isInstanceOf(ClearPoints.class);
  }

  @Test
  void clicksPlaceRowsWithoutPositionUntilEscape() throws Exception {
    robot.interact(map::placePoints);
    assertThat(robot.lookup("#map-placing").<Node>query().isVisible()).isTrue();
    assertThat(current()).isEqualTo(4);
    click(200, 120);

    assertThat(bench.asked).singleElement().isInstanceOf(PlacePoint.class);
    until(() -> map.model().cloud().get().places().has(4));
    assertThat(robot.lookup("#map-placing").<Node>query().isVisible()).isFalse();
    click(210, 300);
    assertThat(bench.asked).hasSize(1);
  }

  @Test
  void escapeStopsPlacing() {
    robot.interact(map::placePoints);
    type(KeyCode.ESCAPE);
    click(200, 120);

    assertThat(bench.asked).isEmpty();
  }

  @Test
  void aChipOfTheLegendFilters() {
    robot.clickOn("#map-state-seen");
    ScreenRobot.settle();

    assertThat(bench.desk.arrangement().get().filters())
        .containsExactly(new RowFilter.States(Set.of(PointState.SEEN)));
  }

  @Test
  void theButtonsZoomAndFit() {
    var before = map.model().view().get().zoom();
    robot.clickOn("#map-plus");
    assertThat(map.model().view().get().zoom()).isEqualTo(before + 1);
    robot.clickOn("#map-minus");
    assertThat(map.model().view().get().zoom()).isEqualTo(before);
    robot.clickOn("#map-maximize");
    ScreenRobot.settle();
    assertThat(screenX(0)).isCloseTo(600 - screenX(3), within(1.0));
  }

  @Test
  void restingOnAPointNamesIt() throws Exception {
    robot.moveTo(at(381, 251));
    until(() -> map.model().hovered().get() != null);

    robot.moveTo(at(200, 120));
    ScreenRobot.settle();
    assertThat(map.model().hovered().get()).isNull();
  }

  @Test
  void thePlaceUnderThePointerIsKnown() {
    robot.moveTo(at(300, 250));
    ScreenRobot.settle();

    assertThat(map.model().pointer().get()).isNotNull();
    assertThat(map.model().pointer().get().lon()).isCloseTo(6.1, within(1e-5));
    assertThat(map.model().pointer().get().lat()).isCloseTo(45.9, within(1e-5));
  }

  @Test
  void whoHearsTheMapHearsAListOfPoints() {
    robot.interact(() -> bench.select(1));
    var surface = map.surface();

    assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(4);
    var item = (Node) surface.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 3);
    assertThat(item.getAccessibleText()).startsWith("STV-0004, Vu, rue 3");
    assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
        .contains("4 points en vue", "STV-0002");
  }

  @Test
  void theMapIsDrawnAndFollowsTheColours() throws Exception {
    until(() -> map.complete());
    assertThat(pixel(200, 120)).isEqualTo(theme.palette().get().color(Tone.LAND));
    assertThat(pixel(380, 246)).as("a point").isNotEqualTo(pixel(200, 120));

    robot.interact(() -> theme.choice().set(ThemeChoice.DARK));
    until(() -> map.complete());
    assertThat(pixel(200, 120)).isEqualTo(theme.palette().get().color(Tone.LAND));
  }

  private Color pixel(int x, int y) throws Exception {
    var image = WaitForAsyncUtils.asyncFx(() -> map.surface().snapshot(null, null)).get();
    return image.getPixelReader().getColor(x, y);
  }

  private void click(double x, double y) {
    robot.clickOn(at(x, y));
    ScreenRobot.settle();
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    robot
        .moveTo(at(fromX, fromY))
        .press(MouseButton.PRIMARY)
        .moveTo(at((fromX + toX) / 2, (fromY + toY) / 2))
        .moveTo(at(toX, toY))
        .release(MouseButton.PRIMARY);
    ScreenRobot.settle();
  }

  /** As above with the shift key, which the headless platform's mouse does not know of. */
  private void shiftDrag(double fromX, double fromY, double toX, double toY) {
    robot.interact(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, fromX, fromY);
          fire(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2);
          fire(MouseEvent.MOUSE_DRAGGED, toX, toY);
          fire(MouseEvent.MOUSE_RELEASED, toX, toY);
        });
  }

  private void fire(EventType<MouseEvent> type, double x, double y) {
    var screen = at(x, y);
    map.surface()
        .fireEvent(
            new MouseEvent(
                type,
                x,
                y,
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null));
  }

  private static ScrollEvent wheel(double x, double y, double up) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        up,
        0,
        up,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private void type(KeyCode code) {
    robot.type(code);
    ScreenRobot.settle();
  }

  private Point2D at(double x, double y) {
    return map.surface().localToScreen(x, y);
  }

  private int current() {
    return bench.desk.selection().get().slot();
  }

  private double screenX(int slot) {
    return map.model().view().get().screenX(map.model().cloud().get().places().x(slot));
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    ScreenRobot.settle();
  }
}
