package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that writes a file is told which one in the same two ways. */
class DestinationTest {
  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));
  private String in = "";

  @BeforeEach
  void aFile() {
    program = new Program(folder);
    in = program.write("p.csv", "nom,lon,lat\na,6.1,45.9\n");
  }

  @ParameterizedTest
  @CsvSource({"convert,o.csv", "annotate,o.xlsx", "reverse,o.csv"})
  void lastOnTheLineAndByTheOptionAreTheSame(String command, String name) throws Exception {
    var last = folder.resolve("last-" + name);
    var told = folder.resolve("told-" + name);
    addresses(command);
    assertThat(program.run(command, in, last.toString())).as(program.err()).isZero();
    assertThat(program.run(command, in, "--output", told.toString())).as(program.err()).isZero();
    assertThat(program.out()).isEmpty();
    if (name.endsWith("xlsx")) {
      assertThat(told).isNotEmptyFile();
    } else {
      assertThat(told).hasSameBinaryContentAs(last);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "annotate", "reverse"})
  void twoFilesToWriteAreOneTooMany(String command) throws Exception {
    var one = program.path("one.csv");
    var two = program.path("two.csv");
    assertThat(program.run(command, in, one, "--output", two)).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains(one, two, "--output");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("p.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "annotate", "reverse"})
  void withoutAFileToWriteTheCommandSaysWhatIsMissing(String command) {
    assertThat(program.run(command, in)).isEqualTo(2);
    assertThat(program.err())
        .isEqualToNormalizingNewlines(
            "Il manque\u202f: OUT. Voir arpent " + command + " --help.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "reverse"})
  void theStandardOutputIsCsvUnlessSaidOtherwise(String command) {
    addresses(command);
    assertThat(program.run(command, in, "-")).as(program.err()).isZero();
    assertThat(program.out()).startsWith("nom,lon,lat");
  }

  /** Whoever names two files wants both checked: the second one is not written over. */
  @Test
  void aSecondFileToCheckIsNotTheReport() {
    var other = program.write("q.csv", "nom\nb\n");
    assertThat(program.run("check", in, other)).isEqualTo(2);
    assertThat(program.err()).contains(other);
    assertThat(program.read("q.csv")).isEqualTo("nom\nb\n");
    assertThat(program.run("check", in, "--output", program.path("r.txt"))).isZero();
    assertThat(program.read("r.txt")).contains("1 ligne");
  }

  @Test
  void aFormatThatIsToldAndNotWrittenIsNamed() {
    assertThat(program.run("convert", in, "-", "--to", "pdf")).isEqualTo(2);
    assertThat(program.err()).contains("«\u00a0pdf\u00a0»", "--to", "geojson");
  }

  /** {@code reverse} needs some addresses. */
  private void addresses(String command) {
    if (command.equals("reverse")) {
      var ban =
          program.write(
              "ban.csv",
              """
              id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
              1;1;;Rue de la Gare;74000;74010;Annecy;6.1;45.9
              """);
      assertThat(program.run("addresses", "import", ban)).as(program.err()).isZero();
    }
  }
}
