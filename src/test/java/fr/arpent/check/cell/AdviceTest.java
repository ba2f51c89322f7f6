package fr.arpent.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Found;
import fr.arpent.check.Severity;
import fr.arpent.check.repair.Repair;
import fr.arpent.check.repair.SingleBlanks;
import fr.arpent.table.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What this program advises about single texts, and does not; advice never makes a file invalid.
 */
class AdviceTest {
  private static final Found TEXTS = Found.fields("{`name`:`a`},{`name`:`k`}").inTheWindow();
  private static final Found DATES =
      Found.fields("{`name`:`a`,`type`:`date`},{`name`:`k`}").inTheWindow();

  private static List<String> codes(Findings findings) {
    assertThat(findings.valid()).isTrue();
    return findings.entries().stream().map(Entry::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " Centre|Centre",
        "Centre \u00a0|Centre",
        "rue  du Lac|rue du Lac",
        "rue\u00a0du Lac|rue du Lac",
        "rue\u2009\u202fdu\tLac|rue du Lac",
        "Cen\u200btre|Centre",
        "\ufeffCentre|Centre",
        "un  deux : trois|un deux : trois",
      })
  void strayBlanksAreTakenAway(String text, String right) {
    var findings = TEXTS.in("a|k", text + "|k");
    assertThat(codes(findings)).containsExactly("stray-blank");
    assertThat(findings.entries().getFirst().repair()).map(Repair::after).contains(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "stray-blank#« oui\u00a0»\u202f: 12\u00a0%\u202f!",
        "formula-cell#-4",
        "formula-cell#+33 4 50 33 88 88",
        "formula-cell#-",
        "formula-cell#a=b",
        "broken-code#2E5",
        "broken-code#12,5",
        "broken-code#8,69E+12 places",
        "personal-data#mairie@annecy.fr",
        "personal-data#04 50 33 88 88",
        "personal-data#0600000000123",
        "personal-data#Rue Madame Merle",
        "personal-data#Mme la maire",
        "split-accent#é",
      })
  void whatIsRightIsLeftAlone(String code, String text) {
    assertThat(codes(TEXTS.in("a|k", text + "|k"))).doesNotContain(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "formula-cell#=1+1",
        "formula-cell#@SOMME(A1)",
        "formula-cell#-voir le plan",
        "formula-cell#+cmd|'",
        "broken-code#8,69E+12",
        "broken-code#2.1E+13",
        "personal-data#écrire à jean.dupont@gmail.com",
        "personal-data#06 12 34 56 78",
        "personal-data#+33 6 12 34 56 78",
        "personal-data#M. Dupont",
        "personal-data#Mme Éloïse Martin",
        "split-accent#e\u0301cole",
      })
  void whatMayHarmIsTold(String code, String text) {
    assertThat(codes(TEXTS.in("a|k", text.replace("|", "") + "|k"))).containsExactly(code);
  }

  @Test
  void aLineEndInsideIsMeant() {
    assertThat(SingleBlanks.of("un\ndeux\r\ntrois")).isEqualTo("un\ndeux\r\ntrois");
  }

  @Test
  void aDateIsOfThisCenturyOrTheLastAndNotToCome() {
    var tomorrow = LocalDate.now(ZoneId.systemDefault()).plusDays(2).toString();
    assertThat(DATES.list("a|k", "1899-12-31|k", "1900-01-01|k", tomorrow + "|k", "2020-02-02|k"))
        .containsExactly("2 1 a odd-date", "4 1 a odd-date");
  }

  @Test
  void eachCanBeSilenced() {
    var table = Tables.of("a|k", " =1|k", "=1 |l");
    var all = CheckOptions.STRICT.withAdvice(true);
    assertThat(counts(all, table)).isEqualTo(3);
    assertThat(counts(all.without(Set.of("stray-blank")), table)).isEqualTo(1);
    assertThat(counts(all.without(Set.of("stray-blank", "formula-cell")), table)).isZero();
    assertThat(counts(CheckOptions.STRICT, table)).isZero();
  }

  private static long counts(CheckOptions options, Table table) {
    var findings = new Checker().check(CheckRequest.of(table, options), Progress.NONE);
    return findings.count(Severity.ADVICE);
  }

  /** A repaired text has nothing more to repair: no round of corrections brings another. */
  @Test
  void singleBlanksStaySingle() {
    Cases.run(
        2000,
        random -> {
          var text = new StringBuilder();
          for (var left = random.nextInt(12); left > 0; left--) {
            text.append("ab«»: \t\u00a0\u202f\u200b\n".charAt(random.nextInt(11)));
          }
          var once = SingleBlanks.of(text.toString());
          assertThat(SingleBlanks.of(once)).isEqualTo(once);
          assertThat(once.replaceAll("[\\s\u00a0\u202f]", ""))
              .isEqualTo(text.toString().replaceAll("[\\s\u00a0\u202f\u200b]", ""));
        });
  }
}
