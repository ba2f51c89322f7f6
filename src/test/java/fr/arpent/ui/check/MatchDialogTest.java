package fr.arpent.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.check.matching.Bikes;
import fr.arpent.check.matching.Linker;
import fr.arpent.check.matching.MatchColumns;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The matching of columns, by keys alone. */
@OnScreen
class MatchDialogTest {
  private final ScreenRobot robot = new ScreenRobot();
  private Theme theme;
  private final Overlay overlay = new Overlay();
  private final List<MatchColumns> applied = new ArrayList<>();
  private boolean forgotten;

  @Start
  void start(Stage stage) {
    var scene = new Scene(overlay.node(), 1000, 780);
    theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    var linker = new Linker(Bikes.table(Bikes.state()), Bikes.SCHEMA);
    new MatchDialog(
            new MatchModel(linker, linker.draft()),
            new Words(Locale.FRANCE),
            overlay,
            model -> applied.add(model.operation("_origine")))
        .forgetting(Optional.of(() -> forgotten = true))
        .show();
  }

  @Test
  void theLineToVerifyIsChosenAndAppliedInOneKey() {
    assertThat(lines().getSelectionModel().getSelectedItem()).isEqualTo(2);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(applied).hasSize(1);
    assertThat(applied.getFirst().pairs())
        .extracting(MatchColumns.Pair::field)
        .containsExactly("id_local", "capacite", "type_accroche", "date_maj");
    assertThat(applied.getFirst().positions()).isPresent();
    assertThat(overlay.open().get()).isFalse();
  }

  @Test
  void whatIsRememberedCanBeForgotten() {
    assertThat(forgotten).isFalse();
    robot.clickOn("#match-forget");

    assertThat(forgotten).isTrue();
    assertThat(overlay.open().get()).isFalse();
    assertThat(applied).isEmpty();
  }

  @Test
  void enterOpensTheFieldsAndLettersFindOne() {
    robot.push(KeyCode.END);
    robot.push(KeyCode.ENTER);
    robot.write("commen", 0);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(applied.getFirst().pairs())
        .extracting(MatchColumns.Pair::field)
        .contains("commentaires");
  }

  @Test
  void theMainButtonKeepsItsWordsHoweverLargeTextIs() {
    robot.interact(() -> theme.textScale().set(1.5));
    robot.interact(overlay.node()::layout);
    var said = robot.lookup(".match-apply-text").queryAs(Label.class);
    assertThat(said.getWidth()).isGreaterThanOrEqualTo(said.prefWidth(-1));
  }

  @Test
  void escapeClosesTheListOfFieldsFirstThenTheDialog() {
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ESCAPE);
    assertThat(overlay.open().get()).isTrue();
    assertThat(lines().isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(overlay.open().get()).isFalse();
    assertThat(applied).isEmpty();
  }

  @Test
  void deleteUnlinks() {
    robot.push(KeyCode.DELETE);

    assertThat(robot.lookup("#match-none").queryAs(Button.class).getText())
        .isEqualTo("Pas reliées 2");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(applied.getFirst().pairs())
        .extracting(MatchColumns.Pair::field)
        .doesNotContain("type_accroche");
  }

  @Test
  void aFieldTakenTwiceIsSaidAndCannotBeApplied() {
    robot.push(KeyCode.END);
    robot.push(KeyCode.ENTER);
    robot.write("capacite", 0);
    robot.push(KeyCode.ENTER);

    assertThat(robot.lookup(".match-certainty").queryAllAs(Label.class))
        .filteredOn(l -> l.getText().equals("prise deux fois"))
        .hasSize(2);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(applied).isEmpty();

    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(applied).hasSize(1);
  }

  @Test
  void f8GoesToTheNextLineToVerifyFromAnywhere() {
    robot.push(KeyCode.HOME);
    assertThat(lines().getSelectionModel().getSelectedItem()).isZero();
    robot.push(KeyCode.F8);
    assertThat(lines().getSelectionModel().getSelectedItem()).isEqualTo(2);
  }

  @SuppressWarnings("unchecked")
  private ListView<Integer> lines() {
    return robot.lookup("#match-lines").queryAs(ListView.class);
  }
}
