package fr.arpent.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.check.Found;
import fr.arpent.check.repair.Repair;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accents that a wrong encoding broke are marked, and put back where that is certain. */
class MojibakeTest {
  private static final Found CHECKED = Found.fields("{`name`:`a`},{`name`:`k`}");
  private static final String FRENCH = "éèêëàâäîïôöùûüçÉÈÊÀÂÎÔÛÇœŒŸ«»°’–…€²";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "cafÃ©|café",
        "Ã‰cole MÃ©riguet|École Mériguet",
        "lâ€™Ã©tÃ©|l’été",
        "Ã\u00a0 lâ€™Å“uvre|à l’œuvre",
        "3 â‚¬|3 €",
        "45Â°|45°",
        "Â« oui Â»|« oui »",
        "caf\u00c3\u0192\u00c2\u00a9|café",
        "MÃ©riguet – été|Mériguet – été",
        "Ã\u0081|Á",
      })
  void brokenAccentsArePutBack(String broken, String right) {
    assertThat(repair(broken)).contains(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\ufffd", "Ã  la mairie", "Ã©é", "cafÃ©\ufffd"})
  void accentsThatAreLostAreOnlyMarked(String text) {
    var findings = CHECKED.inTheWindow().in("a|k", text + "|k");
    assertThat(findings.entries()).filteredOn(e -> e.code().equals("mojibake")).hasSize(1);
    assertThat(repair(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cafe",
        "café",
        "École",
        "LIBERTÉ»",
        "SOCIÉTÉ™",
        "«ÉTÉ»",
        "São Paulo",
        "SÃO PAULO",
        "Ångström",
        "naïve",
        "l’été – œuvre…",
        "45°",
        "3 €",
        "Ελλάδα",
        "日本",
        "👍",
        "Â",
        "Ã",
        "pâté",
        "ÂGE",
        "e\u0301"
      })
  void rightTextsAreNotMarked(String text) {
    assertThat(CHECKED.inTheWindow().list("a|k", text + "|k"))
        .noneMatch(f -> f.endsWith("mojibake"));
  }

  @Test
  void everyTextOfFrenchIsPutBackFromItsWrongReading() {
    Cases.run(
        500,
        random -> {
          var text = new StringBuilder("rue ");
          for (var left = 1 + random.nextInt(6); left > 0; left--) {
            text.append(FRENCH.charAt(random.nextInt(FRENCH.length())));
            text.append(random.nextBoolean() ? "a" : "");
          }
          var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
          var broken = new String(bytes, Charset.forName("windows-1252"));
          if (!broken.contains("\ufffd")) {
            assertThat(repair(broken)).as(broken).contains(text.toString());
          }
          assertThat(repair(text.toString())).as(text.toString()).isEmpty();
        });
  }

  @Test
  void itIsAdviceAndOnlyWhereAdviceIsWanted() {
    CHECKED.nothing("a|k", "cafÃ©|k");
    CHECKED.nationally().nothing("a|k", "cafÃ©|k");
    CHECKED.inTheWindow().expect(Found.of("2 1 a mojibake"), "a|k", "cafÃ©|k");
    assertThat(CHECKED.inTheWindow().in("a|k", "cafÃ©|k").valid()).isTrue();
  }

  @Test
  void aWordOfTheListIsFoundAgain() {
    var findings =
        Found.fields("{`name`:`a`,`constraints`:{`enum`:[`vélo`]}},{`name`:`k`}")
            .inTheWindow()
            .in("a|k", "vÃ©lo|k", "vÃ©ol|k");
    assertThat(findings.certainRepairs()).isEqualTo(1);
    assertThat(findings.errorCounts()).containsEntry("constraint-error", 2L);
  }

  @Test
  void columnsOutsideTheSchemaAndTablesWithoutSchemaAreLookedAt() {
    Found.fields("{`name`:`a`}")
        .inTheWindow()
        .expect(Found.of("0 2 x extra-header-warn; 2 2 x mojibake"), "a|x", "1|cafÃ©");
    Found.strictly("").inTheWindow().expect(Found.of("2 1 a mojibake"), "a|k", "cafÃ©|k");
  }

  private static Optional<String> repair(String text) {
    return CHECKED.inTheWindow().in("a|k", text + "|k").all().stream()
        .flatMap(f -> f.repair().stream())
        .map(Repair::after)
        .findFirst();
  }
}
