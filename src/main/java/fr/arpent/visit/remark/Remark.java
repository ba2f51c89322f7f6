package fr.arpent.visit.remark;

import com.google.gson.JsonObject;
import fr.arpent.geo.LonLat;
import java.util.Optional;

/**
 * Something that is wrong in the address base, seen from a point.
 *
 * @param slot the row from which it was seen
 * @param place where, WGS 84
 * @param known the address of the base it is about; empty where the base has none
 * @param addressId how the base names it; empty where it has none
 * @param commune the commune, as the base calls it; empty where not known
 * @param citycode its INSEE code; empty where not known
 * @param proposed the address that should be there; empty for none
 * @param note what is wrong, in one's own words; empty for none
 * @param day when it was noted, as year-month-day
 */
public record Remark(
    int slot,
    LonLat place,
    String known,
    String addressId,
    String commune,
    String citycode,
    String proposed,
    String note,
    String day) {

  /** The same seen from the row in {@code row}. */
  Remark from(int row) {
    return new Remark(row, place, known, addressId, commune, citycode, proposed, note, day);
  }

  JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("row", slot);
    json.addProperty("lon", place.lon());
    json.addProperty("lat", place.lat());
    json.addProperty("known", known);
    json.addProperty("address", addressId);
    json.addProperty("commune", commune);
    json.addProperty("citycode", citycode);
    json.addProperty("proposed", proposed);
    json.addProperty("note", note);
    json.addProperty("day", day);
    return json;
  }

  static Remark read(JsonObject json) {
    return new Remark(
        json.get("row").getAsInt(),
        new LonLat(json.get("lon").getAsDouble(), json.get("lat").getAsDouble()),
        text(json, "known"),
        text(json, "address"),
        text(json, "commune"),
        text(json, "citycode"),
        text(json, "proposed"),
        text(json, "note"),
        text(json, "day"));
  }

  private static String text(JsonObject json, String key) {
    return Optional.ofNullable(json.get(key)).map(e -> e.getAsString()).orElse("");
  }
}
