package fr.arpent.address.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column may hold of an address, as its title says; in the order of an envelope. */
enum Part {
  CITYCODE(
      "(code_?)?insee(_?com(mune)?)?|(code|cod|c)_?(insee_?)?(com|commune)|com_?insee|depcom"
          + "|city_?code|c_?insee|.*_insee|insee_.*"),
  POSTCODE(
      "(.*_)?(code_?postal|codepostal|cp|cpostal|cod_?post|postcode|post_?code|zip|zip_?code)"
          + "(_.*)?"),
  NUMBER("(adr(esse)?_)?(no|num|numero|n)(_?(de_)?(voie|rue|adresse|adr))?|house_?number|numvoie"),
  REPETITION(
      "(adr(esse)?_)?(rep|repetition|ind_?rep|indice(_repetition)?|btq|suffixe|(cd)?bis_?ter)"),
  STREET_TYPE("(adr(esse)?_)?(type|typ|lib_?type|nature)_?(de_)?(la_)?voie"),
  STREET(
      "(adr(esse)?_)?(nom|lib|libelle|denomination)?_?(de_)?(la_)?(voie|rue|street|odonyme)"
          + "(_(nom|lib|libelle))?|street_?name|nomvoie|libvoie"),
  WHOLE(
      "(.*_)?(adresse|adresses|address|adr|adrs|ad)(_.*|\\d)?|(adresse|adr)[a-z]*|localisation"
          + "|situation|emplacement|implantation|lieu"),
  COMPLEMENT("(.*_)?(complement|compl|cplt)(_.*)?|lieu_?dit|residence|batiment"),
  CITY(
      "(.*_)?(commune|ville|city|localite|town|municipalite|nom_?com)(_.*)?|com(_(nom|lieu|lib.*))?|libcom|lib_?com"
          + "|nomcommune");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Titles that speak of something else: {@code adresse_mail}, {@code code_commune}. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(.*_)?(mail|email|courriel|electronique|web|url|site|internet|ip|mac|tel|telephone"
              + "|siret|siren|date|maj|source|score|id|type_adresse)(_.*)?");

  private static final Pattern CODE = Pattern.compile("(.*_)?(code|cod|insee|id|siren)(_.*)?");

  @SuppressWarnings("ImmutableEnumChecker") // a pattern does not change
  private final Pattern titles;

  Part(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /** What {@code title} says, if anything. */
  static Optional<Part> of(String title) {
    var plain = plain(title);
    return plain.startsWith("result_") || OTHER.matcher(plain).matches()
        ? Optional.empty()
        : Stream.of(values()).filter(part -> part.says(plain)).findFirst();
  }

  private boolean says(String plain) {
    return titles.matcher(plain).matches() && (this != CITY || !CODE.matcher(plain).matches());
  }

  private static String plain(String title) {
    var bare = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    var parted = bare.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    return APART.matcher(parted).replaceAll("_").replaceAll("^_|_$", "");
  }
}
