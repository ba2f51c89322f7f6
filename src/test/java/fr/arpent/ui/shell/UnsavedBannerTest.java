package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.project.SaveStatus;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Theme;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

@OnScreen
class UnsavedBannerTest {
  private Theme theme;
  private final VBox pane = new VBox();

  @Start
  void start(Stage stage) {
    theme = new Theme();
    var full = Problem.at(Place.NOWHERE, "project.disk-full");
    var saving = new SimpleObjectProperty<SaveStatus>(new SaveStatus.NotSaved(full));
    var banner = new UnsavedBanner(saving, new Words(Locale.FRENCH), () -> {}, () -> {});
    var grid = new Region();
    grid.setPrefHeight(2000);
    pane.getChildren().addAll(new VBox(banner.node()), grid);
    pane.getStylesheets()
        .add(Objects.requireNonNull(Dock.class.getResource("shell.css")).toExternalForm());
    var scene = new Scene(pane, 760, 500);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2})
  void theSentenceIsSaidWholeOverAGridThatTakesAllRoom(double scale, ScreenRobot robot) {
    robot.interact(
        () -> {
          theme.textScale().set(scale);
          pane.applyCss();
          pane.layout();
        });
    var said = (Label) pane.lookup("#unsaved-banner > .label");
    var drawn = ((Text) said.lookup(".text")).getText().replaceAll("\\s+", " ");
    assertThat(drawn).isEqualTo(said.getText().replaceAll("\\s+", " ")).doesNotContain("…");
    assertThat(said.getHeight()).isGreaterThanOrEqualTo(said.prefHeight(said.getWidth()) - 1);
  }
}
