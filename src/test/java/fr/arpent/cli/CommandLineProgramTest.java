package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class CommandLineProgramTest {
  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  @Test
  void whatCannotBeDoneIsOneLineAndTwo() {
    for (var wrong :
        List.of(
            List.of("check", program.path("rien.csv")),
            List.of("check", folder.toString()),
            List.of("nonsense"),
            List.of("check", "a.csv", "b.csv"),
            List.of("check", "--limit", "beaucoup", "a.csv"),
            List.of("check", "--lang", "en"))) {
      assertThat(program.run(wrong.toArray(String[]::new))).as("%s", wrong).isEqualTo(2);
      assertThat(program.err().lines()).as("%s", wrong).hasSize(1);
      assertThat(program.out()).as("%s", wrong).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check|Il manque\u202f: FILE. Voir arpent check --help.",
        "convert a.csv|Il manque\u202f: OUT. Voir arpent convert --help.",
        "check a.csv b.csv|«\u00a0b.csv\u00a0» n’est pas connu ici. Voir arpent check --help.",
        "check a.csv --limit x|--limit ne peut pas valoir «\u00a0x\u00a0». Voir arpent check"
            + " --help.",
        "convert --to|Il manque",
        "check a.csv --limit -3|--limit ne peut pas valoir «\u00a0-3\u00a0»",
        "check a.csv --limit 2 --limit 3|--limit est dit deux fois. Voir arpent check",
        "check a.csv --lang de|--lang ne peut pas valoir «\u00a0de\u00a0»",
        "check a.csv --header-row x|--header-row ne peut pas valoir «\u00a0x\u00a0»",
        "check a.csv --header-row -1|--header-row ne peut pas valoir «\u00a0-1\u00a0»",
        "reverse a.csv b.csv --radius -5|--radius ne peut pas valoir «\u00a0-5\u00a0»",
        "reverse a.csv b.csv --radius NaN|--radius ne peut pas valoir «\u00a0NaN\u00a0»",
        "annotate a.csv b.csv|b.csv\u202f: Le classeur coloré est un fichier Excel",
        "check a.csv --schema https:///s.json|Ce n’est pas une adresse complète",
        "check a.csv --schema rien.json|rien.json\u202f: Ce fichier n’existe pas",
        "addresses import rien.csv|rien.csv\u202f: Ce fichier n’existe pas",
        "project info rien.arpent|rien.arpent\u202f: Ce fichier n’existe pas",
        "project info a.arpent b.csv|«\u00a0b.csv\u00a0» n’est pas connu ici",
      })
  void wrongUseIsToldInTheUsersLanguage(String line, String told) {
    var file = program.write("a.csv", "a\n1\n");
    var words = line.split(" ");
    Arrays.setAll(
        words, i -> words[i].equals("a.csv") && !told.contains("a.csv") ? file : words[i]);
    assertThat(program.run(words)).isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).startsWith(told);
  }

  @Test
  void speaksTheLanguageTold() {
    var file = program.write("p.csv", "a,b\n1,2\n");
    assertThat(program.run("check", file, "--lang", "en")).isZero();
    assertThat(program.out()).contains("no error");
    assertThat(program.run("--lang=en", "check", file)).isZero();
    assertThat(program.out()).contains("no error");
    assertThat(program.run("check", file)).isZero();
    assertThat(program.out()).contains("aucune erreur");
  }

  /** As on a full disk, or with nobody left to read. */
  @ParameterizedTest
  @ValueSource(strings = {"check a.csv", "convert a.csv -", "schemas", "--help", "completion"})
  void whatDoesNotArriveIsNotDone(String line) {
    var file = program.write("a.csv", "a\n1\n");
    assertThat(program.runIntoNothing(line.replace("a.csv", file).split(" "))).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains("tout n’est pas écrit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "open",
        "check",
        "schemas",
        "schemas search",
        "schemas show",
        "schemas template",
        "schemas guess",
        "inspect",
        "convert",
        "addresses",
        "addresses import",
        "addresses list",
        "addresses remove",
        "reverse",
        "annotate",
        "project",
        "completion"
      })
  void everyCommandHasItsHelpInBothLanguages(String command) {
    var words = command.isEmpty() ? new String[0] : command.split(" ");
    var french = help(words, "fr");
    var english = help(words, "en");
    assertThat(french).contains("Usage\u202f:").contains("Affiche cette aide");
    assertThat(english).contains("Usage:").contains("Shows this help").isNotEqualTo(french);
  }

  private String help(String[] words, String language) {
    var args = new String[words.length + 3];
    System.arraycopy(words, 0, args, 0, words.length);
    System.arraycopy(new String[] {"--help", "--lang", language}, 0, args, words.length, 3);
    assertThat(program.run(args)).isZero();
    return program.out();
  }

  @Test
  void tellsItsVersionAndCompletes() {
    assertThat(program.run("--version")).isZero();
    assertThat(program.out()).startsWith("arpent");
    assertThat(Version.line("1.2.3")).isEqualTo("arpent 1.2.3");
    assertThat(Version.line(null)).isEqualTo("arpent");
    assertThat(program.run("completion")).isZero();
    assertThat(program.out()).contains("complete").contains("--from-crs");
  }

  @Test
  void opensTheWindow() {
    assertThat(program.run("open", "--sample")).isZero();
    assertThat(program.opened()).containsExactly("sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--lang en", "--lang en open", "open --lang en", "open --lang=en --sample"})
  void theWindowSpeaksTheLanguageThatIsAskedForWhereverItStands(String line) {
    assertThat(program.run(line.split(" "))).isZero();
    assertThat(program.spoken()).containsExactly(java.util.Locale.ENGLISH);
  }

  @Test
  void aWindowThatIsToldNoLanguageKeepsItsOwn() {
    assertThat(program.run("open")).isZero();
    assertThat(program.spoken()).isEmpty();
  }
}
