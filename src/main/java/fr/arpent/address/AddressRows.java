package fr.arpent.address;

import fr.arpent.geo.Crs;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.Reprojection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands the rows of an address file by its titles: the national base's (BAN, 23 columns), a
 * town's own (BAL 1.3 and 1.4), or any other's when it is told which column is which.
 */
final class AddressRows {
  /** BAL's number for a named place without numbers. */
  private static final int NO_NUMBER = 99_999;

  /** {@code 12}, in some tables {@code 12 bis}. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:\\s*([\\p{L}]\\w{0,7}))?");

  private final Map<String, Integer> places = new HashMap<>();
  private final boolean local;
  private final Reprojection fromLambert = Reprojection.toLonLat(Crs.LAMBERT_93);
  private final double[] lonLat = new double[2];

  private AddressRows(List<String> titles, Map<String, String> told) {
    for (var i = 0; i < titles.size(); i++) {
      places.putIfAbsent(plain(titles.get(i)), i);
    }
    told.forEach(
        (field, title) ->
            Optional.ofNullable(places.get(plain(title)))
                .ifPresent(i -> places.put(plain(field), i)));
    local = places.containsKey("voie_nom");
  }

  private static String plain(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The reader of rows under {@code titles}; empty when they are of no address file.
   *
   * @param told which column is which of the national base's: its title by the base's own
   */
  static Optional<AddressRows> under(List<String> titles, Map<String, String> told) {
    var rows = new AddressRows(titles, told);
    var known = rows.places.keySet();
    if (!told.isEmpty()) {
      var placed = known.containsAll(List.of("lon", "lat")) || known.containsAll(List.of("x", "y"));
      return placed && known.contains("nom_voie") ? Optional.of(rows) : Optional.empty();
    }
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
    var repetition = repetition(row);
    var id = get(row, local ? "cle_interop" : "id");
    var bare = AddressBase.id("", written(row), repetition);
    var key = id.endsWith(bare) ? id.substring(0, id.length() - bare.length()) : made(id, street);
    return Optional.of(
        new Address(
            id.isEmpty() ? AddressBase.id(key, number, repetition) : id,
            number,
            repetition,
            key.isEmpty() ? street : keyed(street, key),
            place.get(),
            get(row, local ? "position" : "type_position")));
  }

  /** Where a table has no ids, some that tell streets apart. */
  private static String made(String id, StreetName street) {
    var town = street.citycode().isEmpty() ? street.city() : street.citycode();
    return id.isEmpty() ? AddressImport.stem(town) + "_" + AddressImport.stem(street.name()) : "";
  }

  /** In a column of its own, or behind the number. */
  private String repetition(String[] row) {
    var own = get(row, local ? "suffixe" : "rep");
    var number = NUMBER.matcher(get(row, "numero"));
    return own.isEmpty() && number.matches() && number.group(2) != null ? number.group(2) : own;
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
    return number(row) == 0 && !get(row, "numero").isEmpty() ? digits(row) : number(row);
  }

  /** The number, 0 for none, -1 when it is not a number. */
  private int number(String[] row) {
    var text = get(row, "numero");
    if (text.isEmpty()) {
      return 0;
    }
    var number = digits(row);
    return number == NO_NUMBER ? 0 : number;
  }

  private int digits(String[] row) {
    var number = NUMBER.matcher(get(row, "numero"));
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
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
