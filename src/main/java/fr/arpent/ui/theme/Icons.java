package fr.arpent.ui.theme;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The icons of the Feather set by their names ({@code folder}, {@code x-circle}): as nodes, and as
 * letters of the font {@link Fonts#icons} for what is drawn by hand.
 */
public final class Icons {

  private Icons() {}

  /** The icon {@code name} at 16 px, in the colour of the text around it. */
  public static FontIcon node(String name) {
    return node(name, 16);
  }

  /** The icon {@code name}, {@code size} px high. */
  public static FontIcon node(String name, int size) {
    var icon = FontIcon.of(find(name), size);
    icon.getStyleClass().add("arpent-icon");
    // Style sheets set another size; its own style names the font and stays.
    icon.setStyle(icon.getStyle() + ";-fx-icon-size: " + size + "px;");
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
