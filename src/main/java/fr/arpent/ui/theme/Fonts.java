package fr.arpent.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * IBM Plex Sans, whose figures all have one width, and the font of the icons. Sizes are in pixels
 * at 100 %.
 */
public final class Fonts {
  /** The family of text. */
  public static final String TEXT = "IBM Plex Sans";

  /** The family of the names of columns and of titles; its weight cannot be asked for as 600. */
  public static final String SEMI_BOLD = "IBM Plex Sans SmBld";

  /** The size of text and of the grid. */
  public static final double BODY = 13;

  /** The size of captions; nothing is smaller. */
  public static final double CAPTION = 11;

  private static final List<String> FILES =
      List.of(
          "IBMPlexSans-Regular.woff",
          "IBMPlexSans-Bold.woff",
          "IBMPlexSans-Italic.woff",
          "IBMPlexSans-SemiBold.woff");

  private Fonts() {}

  /** Registers the fonts with JavaFX; to be called before the first scene. */
  public static void load() {
    for (var file : FILES) {
      Objects.requireNonNull(Font.loadFont(url("fonts/" + file), BODY), file);
    }
    Objects.requireNonNull(
        Font.loadFont(new FeatherIkonHandler().getFontResource().toExternalForm(), BODY));
  }

  /** Text of {@code size}. */
  public static Font text(double size) {
    return Font.font(TEXT, size);
  }

  /** Slanted text of {@code size}. */
  public static Font italic(double size) {
    return Font.font(TEXT, FontWeight.NORMAL, FontPosture.ITALIC, size);
  }

  /** Text of {@code size} as for titles. */
  public static Font semiBold(double size) {
    return Font.font(SEMI_BOLD, size);
  }

  /** The icons, {@code size} high, for {@link Icons#sign}. */
  public static Font icons(double size) {
    return Font.font(new FeatherIkonHandler().getFontFamily(), size);
  }

  private static String url(String path) {
    return Objects.requireNonNull(Fonts.class.getResource(path), path).toExternalForm();
  }
}
