package fr.arpent.address;

import fr.arpent.geo.Crs;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.Reprojection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Understands the rows of an address file by its titles: the national base's (BAN, 23 columns) or a
 * town's own (BAL 1.4).
 */
final class AddressRows {
  /** BAL's number for a named place without numbers. */
  private static final int NO_NUMBER = 99_999;

  private final Map<String, Integer> places = new HashMap<>();
  private final boolean local;
  private final Reprojection fromLambert = Reprojection.toLonLat(Crs.LAMBERT_93);
  private final double[] lonLat = new double[2];

  private AddressRows(List<String> titles) {
    for (var i = 0; i < titles.size(); i++) {
      places.putIfAbsent(titles.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    local = places.containsKey("voie_nom");
  }

  /** The reader of rows under {@code titles}; empty when they are of no address file. */
  static Optional<AddressRows> under(List<String> titles) {
    var rows = new AddressRows(titles);
    var known = rows.places.keySet();
    var national = known.containsAll(List.of("numero", "nom_voie", "lon", "lat"));
    var town = known.containsAll(List.of("numero", "voie_nom", "long", "lat"));
    return national || town ? Optional.of(rows) : Optional.empty();
  }

  /** The address in {@code row}; empty when it has no name, no number or no place. */
  Optional<Address> address(String[] row) {
    var place = place(row);
    var number = number(row);
    var street = street(row);
    if (place.isEmpty() || number < 0 || street.name().isEmpty()) {
      return Optional.empty();
    }
    var repetition = get(row, local ? "suffixe" : "rep");
    var id = get(row, local ? "cle_interop" : "id");
    var bare = AddressBase.id("", written(row), repetition);
    var key = id.endsWith(bare) ? id.substring(0, id.length() - bare.length()) : "";
    return Optional.of(
        new Address(
            id,
            number,
            repetition,
            key.isEmpty() ? street : keyed(street, key),
            place.get(),
            get(row, local ? "position" : "type_position")));
  }

  private static StreetName keyed(StreetName street, String key) {
    return new StreetName(
        key,
        street.name(),
        street.postcode(),
        street.citycode(),
        street.city(),
        street.oldCitycode(),
        street.oldCity());
  }

  private StreetName street(String[] row) {
    return local
        ? new StreetName(
            "",
            get(row, "voie_nom"),
            "",
            get(row, "commune_insee"),
            get(row, "commune_nom"),
            get(row, "commune_deleguee_insee"),
            get(row, "commune_deleguee_nom"))
        : new StreetName(
            "",
            first(row, "nom_voie", "nom_ld"),
            get(row, "code_postal"),
            get(row, "code_insee"),
            get(row, "nom_commune"),
            get(row, "code_insee_ancienne_commune"),
            get(row, "nom_ancienne_commune"));
  }

  /** The number as the id has it. */
  private int written(String[] row) {
    return number(row) == 0 && !get(row, "numero").isEmpty()
        ? Integer.parseInt(get(row, "numero"))
        : number(row);
  }

  /** The number, 0 for none, -1 when it is not a number. */
  private int number(String[] row) {
    var text = get(row, "numero");
    if (text.isEmpty()) {
      return 0;
    }
    var number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
    return number == NO_NUMBER ? 0 : number;
  }

  private Optional<LonLat> place(String[] row) {
    var lon = degrees(get(row, local ? "long" : "lon"));
    var lat = degrees(get(row, "lat"));
    var place = new LonLat(lon, lat);
    if (place.onGlobe() && (lon != 0 || lat != 0)) {
      return Optional.of(place);
    }
    var found = fromLambert.apply(degrees(get(row, "x")), degrees(get(row, "y")), lonLat);
    return found && Crs.LAMBERT_93.area().contains(lonLat[0], lonLat[1])
        ? Optional.of(new LonLat(lonLat[0], lonLat[1]))
        : Optional.empty();
  }

  private static double degrees(String text) {
    return fr.arpent.geo.position.CoordinateText.value(text);
  }

  private String first(String[] row, String one, String other) {
    var text = get(row, one);
    return text.isEmpty() ? get(row, other) : text;
  }

  private String get(String[] row, String title) {
    var place = places.get(title);
    return place == null || place >= row.length ? "" : row[place].strip();
  }
}
