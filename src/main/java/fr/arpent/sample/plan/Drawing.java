package fr.arpent.sample.plan;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/** The drawings of the town that lie beside these classes as plain text. */
public final class Drawing {
  private static final String FOLDER = "/fr/arpent/sample/";
  private static final Vector2D OLD_BRIDGE = Vector2D.create(942_603.37, 6_537_588.62);
  private static final double NORTH_OF_DRAWING = 0.061;

  private Drawing() {}

  /** The lines of a drawing, without its remarks. */
  public static List<String> lines(String name) {
    try (InputStream in = Drawing.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }

  /** A place of the drawing, metres east and north of the old bridge, in Lambert-93 metres. */
  static Vector2D place(String text) {
    Vector2D drawn = pair(text);
    double sine = StrictMath.sin(NORTH_OF_DRAWING);
    double cosine = StrictMath.cos(NORTH_OF_DRAWING);
    return OLD_BRIDGE.add(
        Vector2D.create(
            drawn.getX() * cosine - drawn.getY() * sine,
            drawn.getX() * sine + drawn.getY() * cosine));
  }

  /** Two numbers with a comma between. */
  static Vector2D pair(String text) {
    String[] numbers = text.strip().split(",", -1);
    return Vector2D.create(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }
}
