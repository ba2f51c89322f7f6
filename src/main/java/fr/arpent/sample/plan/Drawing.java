package fr.arpent.sample.plan;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/** The drawings of the town that lie beside these classes as plain text. */
final class Drawing {
  private static final String FOLDER = "/fr/arpent/sample/";

  private Drawing() {}

  /** The lines of a drawing, without its remarks. */
  static List<String> lines(String name) {
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

  /** Two numbers with a comma between. */
  static Vector2D pair(String text) {
    String[] numbers = text.strip().split(",", -1);
    return Vector2D.create(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }
}
