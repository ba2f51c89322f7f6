package fr.arpent.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** Findings seen, repaired, answered and left. */
@OnScreen
class FindingsPanesTest {
  private FindingsRoom room;

  @Start
  void start(Stage stage) throws IOException {
    room = new FindingsRoom(stage, true);
  }

  @BeforeEach
  void ready() throws TimeoutException {
    room.ready();
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void theCardSaysWhatIsWrongExpectedAndHowItWouldBe() {
    room.select(0, "mobilier");

    assertThat(text("#finding-message")).contains("Arceau");
    assertThat(text(".diff-before")).isEqualTo("Arceau");
    assertThat(text(".diff-after")).isEqualTo("ARCEAU");
    assertThat(text("#repair-alike")).contains("2").contains("Arceau");
    assertThat(text("#repair-group")).contains("3");
  }

  @Test
  void inANarrowCardTheRepairsOfManyCellsAreInTheMenu() throws TimeoutException {
    room.select(0, "mobilier");
    var narrow = room.panes.card().node();
    wide(300);
    var more = room.robot.lookup("#finding-more").queryAs(MenuButton.class);
    room.until(() -> !room.robot.lookup("#repair-group").query().isVisible());

    for (var part : List.of("#button-repair", "#finding-more")) {
      var right = room.robot.lookup(part).query().localToScene(0, 0).getX();
      assertThat(right).as(part).isLessThan(narrow.localToScene(300, 0).getX() - 20);
    }
    room.robot.interact(
        () ->
            more.getItems().stream()
                .filter(item -> "repair-alike-item".equals(item.getId()))
                .forEach(MenuItem::fire));
    room.until(() -> room.text(1, "mobilier").equals("ARCEAU"));
    assertThat(room.text(0, "mobilier")).isEqualTo("ARCEAU");
  }

  @Test
  void noLineIsChosenThatIsNotAboutTheCurrentCell() {
    room.select(0, "mobilier");
    assertThat(chosen()).isEqualTo("mobilier");
    room.select(1, "id");
    assertThat(chosen()).as("there is nothing to say about it").isEqualTo("none");
    room.select(1, "places");
    assertThat(chosen()).isEqualTo("places");
  }

  @Test
  void noLineStaysChosenOnceWhatItToldIsRepaired() throws TimeoutException {
    room.select(2, "mobilier");
    assertThat(chosen()).isEqualTo("mobilier");
    room.robot.interact(() -> room.model.repairOne().ifPresent(room.bench::ask));
    room.until(() -> room.text(2, "mobilier").equals("POTELET") && !room.bench.checking().get());

    assertThat(chosen()).isEqualTo("none");
  }

  @Test
  void otherAllowedValuesAreOneClickAway() throws TimeoutException {
    room.select(3, "mobilier");
    click("POTELET");

    room.until(() -> room.text(3, "mobilier").equals("POTELET"));
    assertThat(room.text(0, "mobilier")).isEqualTo("Arceau");
  }

  @Test
  void otherValuesThatHaveNoRoomAreInTheMenuAndNeverOnASecondLine() throws TimeoutException {
    room.select(3, "mobilier");
    wide(340);
    var more = room.robot.lookup("#more-values").queryAs(MenuButton.class);
    room.until(more::isVisible);

    assertThat(values()).isNotEmpty().hasSizeLessThan(5);
    assertThat(more.getText()).contains(String.valueOf(5 - values().size()));
    assertThat(Stream.concat(values().stream(), more.getItems().stream().map(MenuItem::getText)))
        .containsExactly("ARCEAU", "RATELIER", "POTELET", "CROCHET", "AUTRE");
    assertThat(more.getParent().getLayoutBounds().getHeight()).isLessThan(2 * more.getHeight());
    var narrow = values().size();
    wide(480);
    room.until(() -> values().size() > narrow);
  }

  @Test
  void whatIsOnlyToBeKnownOfTitlesComesAfterAdviceAboutCells() throws TimeoutException {
    room.write(0, "id", "=1+1");

    assertThat(room.model.groups())
        .extracting(g -> g.cause().spot().field())
        .endsWith("id", "note")
        .startsWith("gratuit");
  }

  @Test
  void inALowListTheChosenLineIsSeenWhole() throws TimeoutException {
    var list = list();
    room.robot.interact(
        () -> {
          list.setFixedCellSize(28);
          list.setMaxHeight(1.6 * 28);
        });
    for (var field : List.of("places", "mobilier", "jour", "places")) {
      room.select(field.equals("jour") ? 0 : 1, field);
      room.until(() -> seen(list.getSelectionModel().getSelectedIndex()));
      assertThat(chosen()).isEqualTo(field);
    }
  }

  @Test
  void aDoubtfulDateHasTwoReadings() throws TimeoutException {
    room.select(0, "jour");
    assertThat(room.robot.lookup(".diff-after").tryQuery()).isEmpty();
    assertThat(text("#reading-day-first")).contains("3");
    fire("#reading-month-first");

    room.until(() -> room.text(0, "jour").equals("2021-03-04"));
  }

  @Test
  void oneAnswerCountsForTheWholeColumn() throws TimeoutException {
    room.select(0, "jour");
    fire("#whole-day-first");

    room.until(() -> room.model.repairable().isPresent());
    assertThat(text(".diff-after")).isEqualTo("2021-04-03");
    assertThat(room.text(0, "jour")).isEqualTo("03/04/2021");
  }

  @Test
  void sureRepairsAreShownThenMadeAsOneStepAndDoubtsStay() throws TimeoutException {
    room.select(0, "mobilier");
    var before = room.steps();
    fire("#repair-group");

    assertThat(room.robot.lookup(".repair-doubt").queryAs(Label.class).getText()).contains("banc");
    room.robot.push(KeyCode.ENTER);
    room.until(() -> room.text(2, "mobilier").equals("POTELET"));

    assertThat(room.text(0, "mobilier")).isEqualTo("ARCEAU");
    assertThat(room.text(3, "mobilier")).isEqualTo("banc");
    assertThat(room.text(1, "places")).as("another column").isEqualTo("10 pl.");
    assertThat(room.steps()).isEqualTo(before + 1);
  }

  @Test
  void whatIsLeftOutStays() throws TimeoutException {
    room.robot.interact(() -> room.panes.repairSure(room.robot.lookup("#findings").query()));
    room.robot.push(KeyCode.SPACE);
    room.robot.push(KeyCode.ENTER);
    room.until(() -> room.text(1, "places").equals("10"));

    assertThat(room.text(0, "mobilier")).isEqualTo("Arceau");
    assertThat(room.text(2, "mobilier")).isEqualTo("POTELET");
  }

  @Test
  void aFindingIsLeftAsItIsWithAReason() throws TimeoutException {
    room.select(3, "mobilier");
    room.robot.interact(
        () -> room.model.leave(room.model.current().getFirst(), false, "c’est un banc"));
    room.until(
        () ->
            room.model.groups().stream()
                .allMatch(
                    g -> g.cells() == g.repairs() || !"mobilier".equals(g.cause().spot().field())));

    assertThat(room.text(3, "mobilier")).isEqualTo("banc");
  }

  @Test
  void aLineShowsItsRowsAndItsFirstCell() throws TimeoutException {
    choose("places");
    room.robot.push(KeyCode.ENTER);

    room.until(() -> room.bench.desk().selection().get().slot() == 1);
    room.until(() -> sheetRows() == 1);
  }

  @Test
  void aLineAboutAColumnThatIsMissingHasItsOwnCard() {
    choose("gratuit");
    room.robot.push(KeyCode.ENTER);

    assertThat(text("#finding-message")).contains("gratuit");
    assertThat(room.robot.lookup("#button-match-columns").tryQuery()).isPresent();
  }

  @Test
  void aRightCellShowsHowOftenItsValueStands() {
    room.select(0, "places");

    assertThat(text("#column-facts")).contains("3 fois").contains("2 valeurs différentes");
  }

  private void wide(double width) {
    var card = room.panes.card().node();
    room.robot.interact(
        () -> {
          card.setMinWidth(width);
          card.setMaxWidth(width);
        });
  }

  private List<String> values() {
    return room.robot.lookup("#more-values").query().getParent().getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Button && node.isVisible())
        .map(node -> ((Button) node).getText())
        .toList();
  }

  private boolean seen(int line) {
    return list().lookupAll(".list-cell").stream()
        .filter(node -> node.isVisible() && ((ListCell<?>) node).getIndex() == line)
        .map(node -> list().sceneToLocal(node.localToScene(node.getLayoutBounds())))
        .anyMatch(b -> b.getMinY() > -1 && b.getMaxY() < list().getHeight() + 1);
  }

  private int sheetRows() {
    var sheet = room.bench.desk().sheet().get();
    return sheet == null ? 0 : sheet.rows().size();
  }

  private void choose(String field) {
    ListView<fr.arpent.check.FindingGroup> list = list();
    room.robot.interact(
        () -> {
          list.requestFocus();
          list.getItems().stream()
              .filter(g -> g.cause().spot().field().equals(field))
              .findFirst()
              .ifPresent(list.getSelectionModel()::select);
        });
  }

  private String chosen() {
    var line = list().getSelectionModel().getSelectedItem();
    return line == null ? "none" : line.cause().spot().field();
  }

  @SuppressWarnings("unchecked")
  private ListView<fr.arpent.check.FindingGroup> list() {
    return room.robot.lookup("#findings-list").queryAs(ListView.class);
  }

  private void click(String shown) {
    var button =
        room.robot.lookup(".button").queryAllAs(Button.class).stream()
            .filter(b -> shown.equals(b.getText()))
            .findFirst()
            .orElseThrow();
    room.robot.interact(button::fire);
  }

  private void fire(String id) {
    Button button = room.robot.lookup(id).queryButton();
    room.robot.interact(button::fire);
  }

  private String text(String query) {
    Node node = room.robot.lookup(query).query();
    return ((Labeled) node).getText();
  }
}
