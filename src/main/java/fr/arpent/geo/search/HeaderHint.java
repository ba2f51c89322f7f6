package fr.arpent.geo.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a header says about coordinates.
 *
 * @param role what the column may hold
 * @param stem what is left of the header without the word for the role: columns of one pair have
 *     the same
 * @param epsg the system it names, 0 when none
 */
record HeaderHint(Role role, String stem, int epsg) {

  /** What a column may hold. */
  enum Role {
    /** Nothing that the header says. */
    NONE,
    /** A longitude. */
    LON("x?lon(g(itude)?)?|x?lng|longi"),
    /** A latitude. */
    LAT("y?lat(itude)?|lati"),
    /** An easting or a longitude. */
    X(
        "x\\d?|x(l93|l2e?|lambert|lamb|cc\\d\\d|wgs|coord|utm)\\w*|(coord|point|pt)x|est|easting|abscisse"),
    /** A northing or a latitude. */
    Y(
        "y\\d?|y(l93|l2e?|lambert|lamb|cc\\d\\d|wgs|coord|utm)\\w*|(coord|point|pt)y|nord|northing"
            + "|ordonnee"),
    /** Both. */
    PAIR(
        "xy|coord(onnees?|inates?|s)?(xy)?|geo|geopoint|point|geom(etry|etrie)?|geoshape|shape|wkt"
            + "|gps|position|localisation|geoloc(alisation)?|lat(lon|lng)|lonlat");

    private final Pattern word;

    Role(String word) {
      this.word = Pattern.compile(word);
    }

    Role() {
      this("(?!)");
    }

    boolean says(String token) {
      return word.matcher(token).matches();
    }
  }

  private static final Pattern DBASE = Pattern.compile(",[CNDLF],\\d+(?:,\\d+)?$");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final List<Role> ORDER = List.of(Role.LON, Role.LAT, Role.X, Role.Y, Role.PAIR);

  /** What {@code header} says. */
  static HeaderHint of(String header) {
    var tokens = tokens(header);
    var role = role(tokens);
    var rest = tokens.stream().filter(token -> !role.says(token)).toList();
    return new HeaderHint(role, String.join(" ", rest) + suffix(tokens, role), epsg(tokens));
  }

  private static List<String> tokens(String header) {
    var name = DBASE.matcher(header.strip()).replaceFirst("");
    var spaced = CAMEL.matcher(name).replaceAll(" ");
    var folded = Normalizer.normalize(spaced, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var words = folded.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    return new ArrayList<>(Arrays.stream(words).filter(w -> !w.isEmpty()).toList());
  }

  private static Role role(List<String> tokens) {
    var said = ORDER.stream().filter(role -> tokens.stream().anyMatch(role::says)).toList();
    var both =
        (said.contains(Role.LON) && said.contains(Role.LAT))
            || (said.contains(Role.X) && said.contains(Role.Y));
    return both ? Role.PAIR : said.isEmpty() ? Role.NONE : said.getFirst();
  }

  /** {@code xl93} and {@code yl93} have {@code l93} in common. */
  private static String suffix(List<String> tokens, Role role) {
    return tokens.stream()
        .filter(role::says)
        .findFirst()
        .map(token -> token.replaceAll("^(xlon|ylat|lon|lat|lng|x|y)|(gitude|g|itude|x|y)$", ""))
        .filter(rest -> !rest.matches("est|nord|easting|northing|abscisse|ordonnee|"))
        .orElse("");
  }

  private static int epsg(List<String> tokens) {
    var all = String.join("", tokens);
    var zone = Pattern.compile("cc(4[2-9]|50)|39(4[2-9]|50)").matcher(all);
    if (zone.find()) {
      return 3900 + Integer.parseInt(zone.group(1) == null ? zone.group(2) : zone.group(1));
    }
    if (all.matches(".*(l93|lamb(ert)?93|rgf93|2154).*")) {
      return 2154;
    }
    if (all.matches(".*(l2e|lamb(ert)?(2|ii)e|27572).*")) {
      return 27572;
    }
    if (all.matches(".*(wgs|4326|gps).*")) {
      return 4326;
    }
    return all.matches(".*(mercator|3857).*") ? 3857 : 0;
  }
}
