package fr.arpent.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.Findings;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsPageTest {
  private static final String SCHEMA =
      """
      {"name":"essai","version":"1.2","fields":[
       {"name":"id","constraints":{"required":true}},
       {"name":"jour","type":"date"},{"name":"places","type":"integer"}]}
      """;

  private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]+)");

  @Test
  void tellsTheVerdictTheSumsAndEveryFinding() {
    var page = page(Tables.of("id|jour|places", "A|31/12/2024|x", "|2024-01-02|3"), Locale.FRENCH);
    assertThat(page)
        .contains("<html lang=\"fr\">")
        .contains("pas encore valide pour le schéma essai 1.2")
        .contains("<dd>3</dd>")
        .contains("<td>31/12/2024</td>")
        .contains("<td>2024-12-31</td>")
        .contains("<td>places</td><td>x</td>");
  }

  @Test
  void valuesOfOneKindStandTogetherWithTheirCountTheirRowsAndTheRepair() {
    var rows = new String[16];
    for (var i = 0; i < rows.length; i++) {
      rows[i] = "A" + i + (i < 14 ? "|31/12/2024|" : "|hier|");
    }
    var page = page(Tables.of("id|jour|places", rows), Locale.FRENCH);
    assertThat(page)
        .contains("<h3>jour\u202f: ")
        .contains(
            "<tr><td>31/12/2024</td><td>14</td><td>2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13…</td>"
                + "<td>2024-12-31</td></tr>")
        .contains("<tr><td>hier</td><td>2</td><td>16, 17</td><td></td></tr>");
  }

  @Test
  void theEndTellsHowToCheckAgain() {
    var table = Tables.of("id|jour|places", "A||1");
    var schema = SchemaReader.read(SCHEMA, "essai");
    var options = new CheckOptions(true, true, false, Set.of("duplicate-row"), Set.of("mojibake"));
    var findings = new Checker().check(CheckRequest.of(table, schema, options), Progress.NONE);
    assertThat(written("mes bornes.csv", findings, 9, Locale.ENGLISH, List.of()))
        .contains("choose the schema “essai”")
        .contains(
            "<pre>arpent check &quot;mes bornes.csv&quot; --schema essai --national --advice"
                + " --also duplicate-row --without mojibake</pre>");
    var bare =
        new Checker()
            .check(CheckRequest.of(table, CheckOptions.STRICT.withAdvice(true)), Progress.NONE);
    assertThat(written("bornes.csv", bare, 9, Locale.FRENCH, List.of()))
        .contains("<pre>arpent check bornes.csv</pre>");
  }

  @Test
  void aValidTableHasNoList() {
    var page = page(Tables.of("id|jour|places", "A|2024-12-31|2"), Locale.ENGLISH);
    assertThat(page).contains("<html lang=\"en\">").contains("valid").doesNotContain("<table>");
  }

  @Test
  void nothingOfTheFileIsMarkup() {
    var bad = "\"><script>alert('x')</script>&\u0000";
    var page = page(Tables.of("id|jour|" + bad, "A|" + bad + "|" + bad), Locale.FRENCH, bad);
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("\u0000")
        .contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;\ufffd");
  }

  /** Signs for machines, which HTML forbids. */
  @ParameterizedTest
  @CsvSource({"0x01", "0x0B", "0x7F", "0x85", "0x9F"})
  void whatAPageCannotHoldIsReplaced(String code) {
    var bad = (char) Integer.decode(code).intValue();
    assertThat(page(Tables.of("id|jour|places", "A||" + bad + "x"), Locale.FRENCH))
        .contains("<td>\ufffdx</td>");
    assertThat(page(Tables.of("id|jour|places", "A||👍x"), Locale.FRENCH)).contains("<td>👍x</td>");
  }

  @Test
  void asksTheBrowserForNothing() {
    var page = page(Tables.of("id|jour|places", "A|hier|x"), Locale.FRENCH);
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("http:", "https:", "url(", "src=", "href=", "@import");
  }

  @Test
  void whateverTheTableTheTagsAreOursAndClosed() {
    Cases.run(
        40,
        random -> {
          var page = page(Tables.random(random), Locale.FRENCH, Cases.text(random));
          var open = TAG.matcher(page).results().map(r -> r.group(1)).toList();
          for (var tag : List.of("table", "tr", "td", "th", "p", "h1", "dl", "main", "body")) {
            assertThat(open.stream().filter(tag::equals).count())
                .as(tag)
                .isEqualTo(open.stream().filter(("/" + tag)::equals).count());
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 2", "2, 1", "3, 0", "4, 0"})
  void noMoreThanTheLimitIsListedAndTheRestCounted(int limit, int more) {
    var findings = findings(Tables.of("id|jour|places", "A||x", "B||y", "C||z"));
    var page = written("essai.csv", findings, limit, Locale.FRENCH, List.of());
    var list = page.substring(page.lastIndexOf("<tbody>"));
    assertThat(list.split("<tr", -1)).hasSize(Math.min(limit, 3) + 1);
    var rest = Texts.in(Locale.FRENCH).say("publish.workbook.more", (long) more);
    if (more > 0) {
      assertThat(list).contains(rest);
    } else {
      assertThat(list).doesNotContain(rest);
    }
  }

  @Test
  void theLimitIsTold() {
    var findings = findings(Tables.of("id|jour|places", "A||x", "B||y", "C||z"));
    var page = written("essai.csv", findings, 1, Locale.ENGLISH, List.of());
    assertThat(page).contains("<td>x</td>").doesNotContain("<td>y</td>").contains("2");
  }

  @Test
  void problemsOfReadingAreTold() {
    var problem = Problem.at(Place.file("essai.csv"), "format.empty-file");
    var findings = findings(Tables.of("id|jour|places", "A||1"));
    assertThat(written("essai.csv", findings, 9, Locale.FRENCH, List.of(problem)))
        .contains("<p class=\"problem\">essai.csv");
  }

  private static Findings findings(Table table) {
    var schema = SchemaReader.read(SCHEMA, "essai");
    return new Checker().check(CheckRequest.of(table, schema, CheckOptions.STRICT), Progress.NONE);
  }

  private static String page(Table table, Locale locale) {
    return page(table, locale, "essai.csv");
  }

  private static String page(Table table, Locale locale, String title) {
    return written(title, findings(table), 1000, locale, List.of());
  }

  private static String written(
      String title, Findings findings, int limit, Locale locale, List<Problem> problems) {
    try {
      var out = new StringWriter();
      new FindingsPage(Texts.in(locale), limit).write(title, findings, problems, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
