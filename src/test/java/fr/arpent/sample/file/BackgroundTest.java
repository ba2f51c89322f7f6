package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.sample.Written;
import fr.arpent.sample.plan.Street;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"rues", "places", "batiments", "eau", "parcs", "voie_ferree", "lieux", "contour"})
  void everyLayerIsGeoJsonInDegreesOfTheTown(String layer) {
    JsonArray features = features(layer);

    assertThat(features).isNotEmpty();
    for (JsonElement feature : features) {
      JsonElement place = feature.getAsJsonObject().getAsJsonObject("geometry").get("coordinates");
      while (place.getAsJsonArray().get(0).isJsonArray()) {
        place = place.getAsJsonArray().get(0);
      }
      assertThat(place.getAsJsonArray().get(0).getAsDouble()).isBetween(6.05, 6.2);
      assertThat(place.getAsJsonArray().get(1).getAsDouble()).isBetween(45.85, 45.95);
    }
  }

  @Test
  void streetsHaveNameClassAndWidth() {
    assertThat(features("rues")).hasSize(Written.TOWN.plan().streets().size());
    for (JsonElement feature : features("rues")) {
      JsonObject properties = feature.getAsJsonObject().getAsJsonObject("properties");
      assertThat(Written.TOWN.plan().streets().stream().map(Street::name))
          .contains(properties.get("name").getAsString());
      assertThat(properties.get("class").getAsString())
          .isIn("primary", "secondary", "residential", "pedestrian", "service", "track", "square");
      assertThat(properties.get("width").getAsDouble()).isBetween(4.0, 13.0);
    }
  }

  @Test
  void mostBuildingsCarryTheirNumber() {
    int numbered = 0;
    for (JsonElement feature : features("batiments")) {
      JsonObject properties = feature.getAsJsonObject().getAsJsonObject("properties");
      boolean number = !properties.get("number").getAsString().isEmpty();
      assertThat(number).isEqualTo(!properties.get("street").getAsString().isEmpty());
      numbered += number ? 1 : 0;
    }
    assertThat(numbered).isGreaterThan(5_000);
  }

  @Test
  void noLayerIsTooLargeToDrawAtOnce() {
    assertThat(Written.bytes("fond/batiments.geojson").length).isLessThan(3_000_000);
    assertThat(Written.bytes("fond/rues.geojson").length).isLessThan(200_000);
  }

  private static JsonArray features(String layer) {
    return JsonParser.parseString(Written.text("fond/" + layer + ".geojson"))
        .getAsJsonObject()
        .getAsJsonArray("features");
  }
}
