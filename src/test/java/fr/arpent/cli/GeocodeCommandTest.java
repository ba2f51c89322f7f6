package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeocodeCommandTest {
  private static final String FILE = "adresses_vernelle.csv";

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));
  private List<String> first = List.of();

  @BeforeEach
  void town() {
    program = new Program(folder);
    var text = Written.text(FILE);
    first = List.of(text.lines().skip(1).findFirst().orElseThrow().split(";", -1));
    program.run("addresses", "import", program.write(FILE, text));
  }

  @Test
  void everyRowGetsItsAnswerInItsPlace() {
    var street = first.get(4);
    var file =
        program.write(
            "in.csv",
            "n,numero,voie,cp\n1,%s,%s,%s\n2,,,\n3,5,rue Introuvable du Zwxy,99999\n"
                .formatted(first.get(2) + first.get(3), street, first.get(5)));

    assertThat(program.run("geocode", file, "-", "--columns", "numero,voie", "--postcode", "cp"))
        .isZero();

    var lines = program.out().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("n,numero,voie,cp,result_latitude,result_longitude,result_label,result_score")
        .endsWith("result_context,result_status");
    assertThat(lines.get(1)).startsWith("1,").contains(first.getFirst()).endsWith(",ok");
    assertThat(lines.get(2)).startsWith("2,").endsWith(",skipped");
    assertThat(lines.get(3)).startsWith("3,").endsWith(",not-found");
    assertThat(program.err()).contains("1 adresse sûre, 0 à revoir, 1 introuvable (base adresses");
  }

  @Test
  void theSameFileTwiceGivesTheSameBytes() {
    var file = program.write("in.csv", "a\n" + "12 rue du lac\n".repeat(300));

    program.run("geocode", file, "-", "--columns", "a");
    var once = program.bytes();
    program.run("geocode", file, "-", "--columns", "a");

    assertThat(program.bytes()).isEqualTo(once);
  }

  @Test
  void aColumnThatIsNotThereIsSaid() {
    var file = program.write("in.csv", "a;b\n1;2\n");

    assertThat(program.run("geocode", file, "-", "--columns", "adresse")).isEqualTo(2);
    assertThat(program.err()).contains("adresse").contains("a, b");
  }

  @Test
  void withoutABaseItSaysWhatToDo() {
    var file = program.write("in.csv", "a\n1 rue A\n");

    assertThat(program.run("geocode", file, "-", "--columns", "a", "--store", program.path("none")))
        .isEqualTo(2);
    assertThat(program.err()).contains("Aucune base d’adresses");
  }
}
