package fr.arpent.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.Tables;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.draft.SchemaDraft;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class DraftDialogTest {
  private final ScreenRobot robot = new ScreenRobot();
  private final Overlay overlay = new Overlay();
  private final List<TableSchema> saved = new ArrayList<>();
  private final List<TableSchema> used = new ArrayList<>();

  @Start
  void start(Stage stage) {
    var scene = new Scene(overlay.node(), 900, 600);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    var drafted = SchemaDraft.of(Tables.of("id|jour", "A|01/02/2024", "B|31/12/2023"));
    new DraftDialog(
            new DraftModel(drafted), new Words(Locale.FRANCE), overlay, saved::add, used::add)
        .show();
  }

  @Test
  void whatIsPutRightInTheFormIsSavedAndUsed() {
    robot.clickOn("#draft-required-2");
    robot.interact(() -> robot.lookup("#draft-name-1").queryAs(TextField.class).setText(""));
    assertThat(robot.lookup("#draft-wrong").queryAs(Label.class).getText()).contains("un nom");
    assertThat(button("#draft-use").isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#draft-name-1").queryAs(TextField.class).setText("code"));
    assertThat(button("#draft-use").isDisabled()).isFalse();

    robot.clickOn("#draft-save");
    assertThat(overlay.open().get()).isTrue();
    robot.clickOn("#draft-use");
    assertThat(overlay.open().get()).isFalse();
    assertThat(used).isEqualTo(saved).hasSize(1);
    var schema = used.getFirst();
    assertThat(schema.field("code").orElseThrow().required()).isTrue();
    assertThat(schema.field("jour").orElseThrow().required()).isFalse();
    assertThat(robot.lookup("#draft-values-2").tryQueryAs(Node.class)).isEmpty();
  }

  private Button button(String id) {
    return robot.lookup(id).queryAs(Button.class);
  }
}
