package fr.arpent.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/**
 * The colours of one {@link Scheme}, read from its style sheet, for whatever is drawn by hand.
 * Immutable; needs no running toolkit.
 */
public final class Palette {
  private static final Pattern COLOUR = Pattern.compile("(-arpent-[a-z-]+)\\s*:\\s*(#[0-9a-f]+);");

  private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

  private Palette(Map<String, String> written) {
    for (var tone : Tone.values()) {
      var value = written.get(tone.css());
      if (value == null) {
        throw new IllegalStateException("no colour " + tone.css());
      }
      colours.put(tone, Color.web(value));
    }
  }

  /** The colours of {@code scheme}. */
  public static Palette of(Scheme scheme) {
    try (var file = scheme.colours().openStream()) {
      var css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var written = new HashMap<String, String>();
      COLOUR.matcher(css).results().forEach(found -> written.put(found.group(1), found.group(2)));
      return new Palette(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colour of {@code tone}. */
  public Color color(Tone tone) {
    var colour = colours.get(tone);
    if (colour == null) {
      throw new IllegalStateException("no colour " + tone);
    }
    return colour;
  }

  /** The colour of {@code tone} as {@code 0xAARRGGBB}; all are opaque. */
  public int argb(Tone tone) {
    var c = color(tone);
    return 0xff000000
        | (int) Math.round(c.getRed() * 255) << 16
        | (int) Math.round(c.getGreen() * 255) << 8
        | (int) Math.round(c.getBlue() * 255);
  }
}
