package fr.arpent.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Checker;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.step.State;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Sheets;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

/** What is told before anything is written. */
@OnScreen
class ExportDialogTest {
  private static final String SCHEMA =
      """
      {"name": "essai", "fields": [{"name": "siret"}, {"name": "places", "type": "integer"}]}
      """;

  private Theme theme;
  private final Words words = new Words(Locale.FRENCH);
  private final Overlay overlay = new Overlay();
  private final List<String> done = new ArrayList<>();

  @Start
  void start(Stage stage) {
    var scene = new Scene(new StackPane(overlay.node()), 990, 700);
    theme = new Theme();
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatWasSettledAndWhatStaysBehindAreTold(ScreenRobot robot) {
    show(robot, SCHEMA, 3);

    assertThat(said(robot, "#export-verdict")).contains("suit le schéma");
    assertThat(said(robot, "#export-left-out")).contains("releve par");
    assertThat(said(robot, "#export-settled")).contains("3");

    robot.interact(() -> robot.lookup("#export-others").queryAs(CheckBox.class).fire());
    assertThat(robot.lookup("#export-left-out").tryQuery()).as("it leaves too").isEmpty();
  }

  @Test
  void withoutASchemaItIsWrittenAllTheSameAndOneCanBeChosen(ScreenRobot robot) {
    show(robot, "", 0);

    assertThat(said(robot, "#export-verdict")).startsWith("Sans schéma");
    assertThat(robot.lookup("#export-main").queryButton().isDisabled()).isFalse();
    robot.interact(() -> robot.lookup("#export-choose-schema").queryAs(ButtonBase.class).fire());
    assertThat(done).containsExactly("schema");
    assertThat(overlay.open().get()).as("it makes way").isFalse();
  }

  @Test
  void whatItSaysFollowsTheLanguageAndWhatWasChosenStays(ScreenRobot robot) {
    show(robot, SCHEMA, 3);
    robot.interact(() -> robot.lookup("#export-others").queryAs(CheckBox.class).fire());
    robot.interact(
        () -> {
          words.speak(Locale.ENGLISH);
          overlay.node().applyCss();
        });

    assertThat(said(robot, "#export-verdict"))
        .isEqualTo("This file follows the schema: nothing to fix.");
    assertThat(said(robot, "#export-main")).isEqualTo("Export");
    assertThat(robot.lookup("#export-others").queryAs(CheckBox.class).isSelected()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2})
  void itsButtonsStayInTheWindowHoweverLargeTextIs(double scale, ScreenRobot robot) {
    robot.interact(() -> theme.textScale().set(scale));
    show(robot, SCHEMA.replace("places", "capacite"), 3);
    robot.interact(overlay.node()::layout);

    for (var id : List.of("#export-cancel", "#export-main")) {
      var button = robot.lookup(id).queryButton();
      var place = button.localToScene(button.getBoundsInLocal());
      assertThat(place.getMaxY()).as(id).isLessThanOrEqualTo(button.getScene().getHeight());
      assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(button.getScene().getWidth());
      assertThat(button.getWidth()).as(id).isGreaterThanOrEqualTo(button.prefWidth(-1));
    }
  }

  private void show(ScreenRobot robot, String schema, long listed) {
    var table =
        Sheets.table(
            List.of("siret", "releve par", "places"),
            List.of(List.of("21740010000018", "Zoé", "4")));
    var state = State.of(table).get(table.id());
    if (!schema.isEmpty()) {
      var written = SchemaWriter.write(SchemaReader.read(schema, "essai"));
      state = state.withSetting(CheckSettings.SCHEMA, written);
    }
    var model =
        new ExportModel(
            new Sheet(state, RowView.all(table), Marks.NONE),
            Path.of("parkings.arpent"),
            listed,
            (publication, found) ->
                found.accept(publication.preview(new Checker(), Progress.NONE)));
    var doors =
        new ExportDialog.Doors(
            () -> done.add("write"),
            _ -> {},
            () -> done.add("fix"),
            () -> done.add("schema"),
            _ -> Optional.empty());
    robot.interact(
        () -> {
          new ExportDialog(model, words, overlay, doors).show();
          overlay.node().applyCss(); // what scrolls holds its content from the next frame on
        });
  }

  private static String said(ScreenRobot robot, String id) {
    return robot.lookup(id).<Labeled>query().getText();
  }
}
