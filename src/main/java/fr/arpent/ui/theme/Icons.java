package fr.arpent.ui.theme;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * The icons of the Feather set by their names ({@code folder}, {@code x-circle}): as nodes, and as
 * letters of the font {@link Fonts#icons} for what is drawn by hand.
 */
public final class Icons {

  private Icons() {}

  /** The icon {@code name} at 16 px beside text of 13, in the colour of the text around it. */
  public static Text node(String name) {
    return node(name, 16);
  }

  /** The icon {@code name}, {@code size} px high beside text of 13 px and larger as that is. */
  public static Text node(String name, int size) {
    var icon = new Text(sign(name));
    icon.getStyleClass().add("arpent-icon");
    icon.setStyle(
        "-fx-font-family: FeatherIcons; -fx-font-size: %sem;".formatted(size / Fonts.BODY));
    return icon;
  }

  /** The letter of the icon {@code name} in {@link Fonts#icons}. */
  public static String sign(String name) {
    return Character.toString(find(name).getCode());
  }

  private static Feather find(String name) {
    return Feather.findByDescription("fth-" + name);
  }
}
