package fr.arpent.check;

import fr.arpent.check.repair.Likeness;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the title of a column says it holds, in the words that towns use.
 *
 * @param meaning what it holds
 * @param rest the words that say of what: columns of one place have the same ({@code exploitant}
 *     for the postcode and the town of the operator)
 */
public record TitleWords(Meaning meaning, String rest) {
  private static final Pattern DBASE = Pattern.compile(",[CNDLF],\\d+(?:,\\d+)?$");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> CODE = Set.of("code", "cod", "num", "no", "c");
  private static final Set<String> TOWN = Set.of("commune", "com", "ville", "comm", "city");
  private static final Set<String> NAME = Set.of("nom", "lib", "libelle", "name", "l", "n");
  private static final Set<String> SMALL = Set.of("de", "du", "la", "le", "d", "l", "officiel");
  private static final Set<String> POSTAL =
      Set.of("cp", "postal", "postcode", "codepostal", "codpostal", "codpost", "zip");
  private static final Set<String> INSEE =
      Set.of("insee", "codeinsee", "depcom", "citycode", "codgeo", "codecommune", "codecom");
  private static final Set<String> OTHER_AREA =
      Set.of(
          "region",
          "reg",
          "departement",
          "dept",
          "dep",
          "epci",
          "pays",
          "iris",
          "canton",
          "naf",
          "voie",
          "rue",
          "siren",
          "siret",
          "arrondissement",
          "rivoli",
          "fantoir");
  private static final Set<String> NO_NAME =
      Set.of(
          "type",
          "nb",
          "nombre",
          "statut",
          "surface",
          "population",
          "site",
          "url",
          "mail",
          "service",
          "date",
          "id",
          "tel",
          "telephone",
          "centre",
          "part",
          "taux",
          "sur",
          "hors");

  private static final Set<String> IDS =
      Set.of("id", "identifiant", "uid", "uuid", "gid", "fid", "objectid", "ogc");

  /** What a column may hold. */
  public enum Meaning {
    /** INSEE's code of a commune. */
    COMMUNE_CODE,
    /** The name of a commune. */
    COMMUNE_NAME,
    /** A postcode. */
    POSTCODE,
    /** The number of an establishment, 14 digits. */
    SIRET,
    /** The number of a firm or authority, 9 digits. */
    SIREN,
    /** A telephone number. */
    PHONE,
    /** A longitude. */
    LONGITUDE,
    /** A latitude. */
    LATITUDE,
    /** What tells one row from all others. */
    IDENTIFIER,
    /** Nothing that the title says. */
    OTHER
  }

  /** What {@code title} says. */
  public static TitleWords of(String title) {
    var bare = CAMEL.matcher(DBASE.matcher(title.strip()).replaceFirst("")).replaceAll(" ");
    var words = Arrays.stream(Likeness.folded(bare).split(" ")).filter(w -> !w.isEmpty()).toList();
    var meaning = meaning(words);
    var rest = words.stream().filter(w -> !says(meaning, w)).collect(Collectors.joining(" "));
    return new TitleWords(meaning, rest);
  }

  /** What the title of {@code binding} says, or the name of its field. */
  public static TitleWords of(Binding binding) {
    return of(binding.field().name());
  }

  /** Whether it says one of {@code meanings}. */
  public boolean means(Meaning... meanings) {
    return Arrays.asList(meanings).contains(meaning);
  }

  /** Whether it says no more than that it numbers the rows. */
  public boolean onlyNumbers() {
    return meaning == Meaning.IDENTIFIER && rest.isEmpty();
  }

  private static Meaning meaning(List<String> words) {
    if (any(words, w -> w.contains("siret"))) {
      return Meaning.SIRET;
    }
    if (any(words, w -> w.contains("siren"))) {
      return Meaning.SIREN;
    }
    if (any(words, Set.of("tel", "telephone", "phone", "mobile", "portable")::contains)) {
      return Meaning.PHONE;
    }
    if (any(words, POSTAL::contains)) {
      return Meaning.POSTCODE;
    }
    return any(words, OTHER_AREA::contains) ? Meaning.OTHER : place(words);
  }

  private static Meaning place(List<String> words) {
    var town = any(words, TOWN::contains);
    if (any(words, INSEE::contains) || (town && any(words, CODE::contains))) {
      return Meaning.COMMUNE_CODE;
    }
    var named = any(words, Set.of("commune", "ville", "city", "libcom", "nomcom")::contains);
    if ((named || (town && any(words, NAME::contains))) && !any(words, NO_NAME::contains)) {
      return Meaning.COMMUNE_NAME;
    }
    if (any(words, Set.of("lon", "long", "longitude", "lng", "xlong", "xlon")::contains)) {
      return any(words, w -> w.startsWith("lat")) ? Meaning.OTHER : Meaning.LONGITUDE;
    }
    if (any(words, Set.of("lat", "latitude", "ylat")::contains)) {
      return Meaning.LATITUDE;
    }
    return words.size() <= 3 && identifier(words) ? Meaning.IDENTIFIER : Meaning.OTHER;
  }

  private static boolean identifier(List<String> words) {
    return !words.isEmpty() && (IDS.contains(words.getFirst()) || IDS.contains(words.getLast()));
  }

  private static boolean says(Meaning meaning, String word) {
    var common = SMALL.contains(word) || CODE.contains(word) || NAME.contains(word);
    return switch (meaning) {
      case COMMUNE_CODE, COMMUNE_NAME, POSTCODE ->
          common
              || word.startsWith("adr")
              || TOWN.contains(word)
              || POSTAL.contains(word)
              || INSEE.contains(word);
      case LONGITUDE, LATITUDE -> word.matches("x?lon.*|lng|y?lat.*|x|y");
      case IDENTIFIER -> common || IDS.contains(word);
      default -> common;
    };
  }

  private static boolean any(List<String> words, Predicate<String> wanted) {
    return words.stream().anyMatch(wanted);
  }
}
