package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.raster.Typeface;
import fr.arpent.ui.theme.Fonts;
import java.util.Objects;

/** The letters on the map: the fonts of the window, read without a toolkit. */
public record Letters(Typeface regular, Typeface semiBold) {

  /** IBM Plex Sans. */
  public static Letters load() {
    return new Letters(read("IBMPlexSans-Regular.woff"), read("IBMPlexSans-SemiBold.woff"));
  }

  private static Typeface read(String file) {
    return Typeface.read(
        Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file));
  }
}
