package fr.arpent.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.ui.desk.PointState;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class ThemeTest {
  private Theme theme;
  private Label label;
  private HBox root;

  @Start
  void start(Stage stage) {
    theme = new Theme();
    label = new Label("capacite");
    root = new HBox(label, Icons.node("folder"), new GlyphNode(Glyph.of(PointState.LATER)));
    var scene = new Scene(root, 300, 100);
    theme.choice().set(ThemeChoice.LIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void changesWhileTheWindowIsOpen(ScreenRobot robot) {
    assertThat(label.getTextFill()).isEqualTo(Color.web("#24292f"));
    robot.interact(() -> theme.choice().set(ThemeChoice.DARK));
    assertThat(label.getTextFill()).isEqualTo(Color.web("#d7dee6"));
    assertThat(theme.palette().get().color(Tone.FG)).isEqualTo(Color.web("#d7dee6"));
    assertThat(theme.scheme().get()).isEqualTo(Scheme.DARK);
  }

  @Test
  void enlargesText(ScreenRobot robot) {
    assertThat(label.getFont().getSize()).isEqualTo(13);
    enlarge(robot, 2);
    assertThat(label.getFont().getSize()).isEqualTo(26);
  }

  @Test
  void enlargesIconsAndGlyphsAsMuch(ScreenRobot robot) {
    var icon = (Text) root.getChildren().get(1);
    var glyph = (Region) root.getChildren().get(2);
    assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
    assertThat(icon.getFont().getSize()).isCloseTo(16, within(0.01));
    var drawn = glyph.getBoundsInParent().getWidth();

    enlarge(robot, 2);

    assertThat(icon.getFont().getSize()).isCloseTo(32, within(0.01));
    assertThat(glyph.getBoundsInParent().getWidth()).isCloseTo(2 * drawn, within(1.0));
    enlarge(robot, 1);
    assertThat(icon.getFont().getSize()).isCloseTo(16, within(0.01));
  }

  /** Styles count from the next frame on, which a busy machine may draw late. */
  private void enlarge(ScreenRobot robot, double scale) {
    robot.interact(
        () -> {
          theme.textScale().set(scale);
          root.applyCss();
          root.layout();
        });
  }

  @Test
  void figuresHaveOneWidth() {
    assertThat(label.getFont().getFamily()).isEqualTo(Fonts.TEXT);
    assertThat(width("1111111111")).isEqualTo(width("0000000000"));
    assertThat(Fonts.semiBold(13).getFamily()).isEqualTo(Fonts.SEMI_BOLD);
    assertThat(Fonts.icons(13).getFamily()).isEqualTo("FeatherIcons");
  }

  private static double width(String text) {
    var shown = new Text(text);
    shown.setFont(Fonts.text(13));
    return shown.getLayoutBounds().getWidth();
  }
}
