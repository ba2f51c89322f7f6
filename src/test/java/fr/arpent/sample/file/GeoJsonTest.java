package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.sample.file.GeoJson.Feature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonTest {
  private static final GeoJson PLAIN = new GeoJson(UnaryOperator.identity(), 1);

  @Test
  void turnsOuterRingsLeftAndHolesRight() {
    String text = written("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))");

    assertThat(text)
        .contains("[[[0.0,0.0],[9.0,0.0],[9.0,9.0],[0.0,9.0],[0.0,0.0]],[[1.0,1.0],[1.0,2.0]");
  }

  @Test
  void writesEveryKindOfShape() {
    assertThat(written("POINT (1 2)")).contains("\"Point\",\"coordinates\":[1.0,2.0]");
    assertThat(written("LINESTRING (1 2, 3 4)")).contains("[[1.0,2.0],[3.0,4.0]]");
    assertThat(written("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"))
        .contains("\"MultiPolygon\"")
        .contains("[[[[0.0,0.0]");
  }

  @Test
  void quotesTextsAndKeepsNumbers() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", "a \"b\" \\ c\nd é");
    properties.put("width", 7.5);
    Bytes file = PLAIN.file("x", List.of(new Feature(shape("POINT (1 2)"), properties)));
    JsonObject read =
        JsonParser.parseString(new String(file.content(), StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("features")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("properties");

    assertThat(read.get("name").getAsString()).isEqualTo("a \"b\" \\ c\nd é");
    assertThat(read.get("width").getAsDouble()).isEqualTo(7.5);
  }

  private static String written(String wkt) {
    Bytes file = PLAIN.file("x", List.of(new Feature(shape(wkt), Map.of())));
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
