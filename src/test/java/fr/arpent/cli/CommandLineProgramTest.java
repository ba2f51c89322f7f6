package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
            List.of("check", "--lang", "en"),
            List.of())) {
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
      })
  void wrongUseIsToldInTheUsersLanguage(String line, String told) {
    assertThat(program.run(line.split(" "))).isEqualTo(2);
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
  @ValueSource(strings = {"--lang en open", "open --lang en", "open --lang=en --sample"})
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
