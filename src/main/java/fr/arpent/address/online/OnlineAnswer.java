package fr.arpent.address.online;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import fr.arpent.geo.LonLat;
import java.util.List;

/**
 * An answer of the national address service.
 *
 * @param score how alike the question and the answer are, from 0 to 1: no likelihood
 * @param type {@code housenumber}, {@code street}, {@code locality} or {@code municipality}
 */
public record OnlineAnswer(
    String label, double score, String type, String id, String citycode, LonLat place) {

  /**
   * The answers in {@code json}, a collection of features.
   *
   * @throws JsonParseException when it is something else
   */
  static List<OnlineAnswer> all(String json) {
    try {
      return JsonParser.parseString(json)
          .getAsJsonObject()
          .getAsJsonArray("features")
          .asList()
          .stream()
          .map(JsonElement::getAsJsonObject)
          .map(OnlineAnswer::of)
          .toList();
    } catch (IllegalStateException | NullPointerException | ClassCastException e) {
      throw new JsonParseException(e);
    }
  }

  private static OnlineAnswer of(JsonObject feature) {
    var told = feature.getAsJsonObject("properties");
    var at = feature.getAsJsonObject("geometry").getAsJsonArray("coordinates");
    return new OnlineAnswer(
        text(told, "label"),
        told.has("score") ? told.get("score").getAsDouble() : 0,
        text(told, "type"),
        text(told, "id"),
        text(told, "citycode"),
        new LonLat(at.get(0).getAsDouble(), at.get(1).getAsDouble()));
  }

  private static String text(JsonObject told, String name) {
    var value = told.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
