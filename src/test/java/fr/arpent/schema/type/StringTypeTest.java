package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.schema.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and their forms. */
class StringTypeTest {
  private static final String PLAIN = "{`type`:`string`}";
  private static final String EMAIL = "{`type`:`string`,`format`:`email`}";
  private static final String URI = "{`type`:`string`,`format`:`uri`}";
  private static final String ID = "{`type`:`string`,`format`:`uuid`}";
  private static final String BINARY = "{`type`:`string`,`format`:`binary`}";
  private static final String WKT = "{`type`:`string`,`format`:`wkt`}";

  @Test
  void aTextIsItselfToTheLastSign() {
    Cases.run(
        200,
        random -> {
          var text = Cases.text(random);
          assertThat(Fields.type(PLAIN).read(text)).isEqualTo(text);
        });
    Same.different(PLAIN, "a", "A", " a", "a ", "a\u00a0", "\u00e9", "e\u0301", "", " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.fr",
        "prenom.nom@mairie-annecy.fr",
        "x+y@exemple.com",
        "a_b@c-d.org",
        "1@2.info",
        "a@sous.domaine.exemple.fr",
        "a@\u00e9t\u00e9.fr",
        "o'neil@exemple.fr",
        "A@B.FR"
      })
  void addressesOfMail(String text) {
    Same.taken(EMAIL, text);
    Same.refused(
        EMAIL, " " + text, text + " ", text + "\u00a0", "<" + text + ">", text + ";" + text);
    Same.refused(EMAIL, "@" + text, text.replace("@", ""), text.replace("@", "@@"));
  }

  @Test
  void thePartBeforeTheSignHasAtMostSixtyFourLetters() {
    Same.taken(EMAIL, "a".repeat(64) + "@b.fr");
    Same.refused(EMAIL, "a".repeat(65) + "@b.fr");
    Same.refused(
        EMAIL, ".a@b.fr", "a.@b.fr", "a..b@c.fr", "\u00e9@b.fr", "a b@c.fr", "@b.fr", "a,b@c.fr");
  }

  @Test
  void theDomainHasNamesWithDotsBetween() {
    Same.refused(
        EMAIL,
        "a@b",
        "a@.fr",
        "a@b..fr",
        "a@-b.fr",
        "a@b-.fr",
        "a@b_c.fr",
        "a@b.f",
        "a@",
        "a@b.fr.");
  }

  @Test
  void addressesOfPagesNeedASchemeAndLittleElse() {
    Same.taken(
        URI, "https://a.fr", "http://", "a:b", "C:\\x", "mailto:a@b.fr", "urn:isbn:1", "a+b-c.d:x");
    Same.taken(URI, "https://a.fr/\u00e9t\u00e9?q=a b#c", "HTTP://A.FR", "z39.50r://x");
    Same.refused(
        URI,
        "",
        "www.a.fr",
        "a",
        "//a.fr",
        "/a",
        ":a",
        "1http://x",
        "\u00e9:a",
        " http://a.fr",
        "-a:b");
  }

  @Test
  void identifiersHaveFiveGroups() {
    Cases.run(
        50,
        random -> {
          var id = new UUID(random.nextLong(), random.nextLong()).toString();
          Same.taken(ID, id, id.toUpperCase(java.util.Locale.ROOT));
          Same.refused(
              ID, id.replace("-", ""), "{" + id + "}", "urn:uuid:" + id, id + "0", " " + id);
          Same.refused(ID, id.substring(1), id.replace('-', '_'), id.replaceFirst("^.", "g"));
        });
  }

  @Test
  void bytesAreWrittenInBase64() {
    Cases.run(
        50,
        random -> {
          var bytes = new byte[random.nextInt(20)];
          random.nextBytes(bytes);
          var text = Base64.getEncoder().encodeToString(bytes);
          Same.taken(BINARY, text, "\n" + text + " ");
        });
    Same.taken(BINARY, "YWJj", "YWJj=", "YW Jj", "****", "YQ==");
    Same.refused(BINARY, "abc", "a", "YQ", "YQ=", "\u00e9\u00e9", "YWJjYQ");
    assertThat(new String(Base64.getDecoder().decode("YQ=="), StandardCharsets.UTF_8))
        .isEqualTo("a");
  }

  @Test
  void geometriesInWords() {
    Same.taken(WKT, "POINT (6.1 45.9)", "POINT(6 45)", "LINESTRING (0 0, 1 1)", "POINT EMPTY");
    Same.taken(WKT, "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))", "GEOMETRYCOLLECTION (POINT (1 2))");
    Same.refused(
        WKT, "", "6.1 45.9", "POINT (6.1)", "POINT (6.1 45.9", "CERCLE (1 2)", "POINT (a b)");
  }
}
