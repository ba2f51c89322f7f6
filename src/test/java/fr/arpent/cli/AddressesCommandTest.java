package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesCommandTest {
  private static final String FILE = "adresses_vernelle.csv";
  private static final String BASE = "adresses_vernelle";

  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));
  private String file = "";

  @BeforeEach
  void town() {
    program = new Program(folder);
    file = program.write(FILE, Written.text(FILE));
  }

  @Test
  void whatIsImportedIsListedAndRemoved() {
    assertThat(program.run("addresses", "list")).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).contains("Aucune base d’adresses");
    assertThat(program.run("addresses", "import", file)).isZero();
    assertThat(program.out()).startsWith(BASE + "\u202f: ").contains("adresses (");
    assertThat(program.run("addresses", "list")).isZero();
    assertThat(program.out().lines())
        .singleElement()
        .satisfies(l -> assertThat(l).startsWith(BASE));
    assertThat(program.run("addresses", "remove", BASE)).isZero();
    assertThat(program.run("addresses")).isZero();
    assertThat(program.out()).isEmpty();
  }

  @Test
  void theStoreIsWhereItIsTold() {
    var store = program.path("ailleurs");
    assertThat(program.run("addresses", "import", file, "--store", store)).isZero();
    assertThat(folder.resolve("ailleurs")).isDirectoryContaining("glob:**.adresses");
    program.run("addresses", "list");
    assertThat(program.out()).isEmpty();
    program.run("addresses", "list", "--store", store);
    assertThat(program.out()).contains(BASE);
  }

  @Test
  void anUnknownBaseIsNotRemovedInSilence() {
    program.run("addresses", "import", file);
    assertThat(program.run("addresses", "remove", "autre")).isEqualTo(2);
    assertThat(program.err()).contains("autre").contains(BASE);
    program.run("addresses", "list");
    assertThat(program.out()).contains(BASE);
  }

  @Test
  void whatIsNoAddressFileIsSaid() {
    var other = program.write("p.csv", "a;b\n1;2\n");
    assertThat(program.run("addresses", "import", other)).isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).contains("p.csv");
  }

  @Test
  void aBaseIsCarriedToAnotherComputerAsOneFile() {
    program.run("addresses", "import", file);
    var carried = program.path("cle.adresses.zip");
    assertThat(program.run("addresses", "export", BASE, carried)).isZero();

    assertThat(program.run("addresses", "import", carried, "--store", program.path("autre")))
        .isZero();

    program.run("addresses", "list", "--store", program.path("autre"));
    assertThat(program.out()).startsWith("cle\u202f: ").contains("adresses (");
    program.run("addresses", "list");
    assertThat(program.out()).startsWith(BASE);
  }

  @Test
  void whatIsNoBaseInAZipChangesNothing() throws IOException {
    program.run("addresses", "import", file);
    var zip = folder.resolve(BASE + ".zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("../../evil"));
      out.write(1);
    }

    assertThat(program.run("addresses", "import", zip.toString())).isEqualTo(2);
    assertThat(program.err()).contains(BASE + ".zip");
    program.run("addresses", "list");
    assertThat(program.out()).startsWith(BASE);
    assertThat(folder.resolve("data/adresses")).isDirectoryNotContaining("glob:**import*");
  }

  @Test
  void anyTableIsImportedWhenItsColumnsAreNamed() {
    var table =
        program.write(
            "voirie.csv", "No;Voie;CP;Ville;X;Y\n12 bis;Rue du Lac;74000;Annecy;6.1;45.9\n");
    var map = "numero=No,nom_voie=Voie,code_postal=CP,nom_commune=Ville,lon=X,lat=Y";
    assertThat(program.run("addresses", "import", table)).isEqualTo(2);
    assertThat(program.run("addresses", "import", table, "--map", map)).isZero();

    var asked = program.write("q.csv", "a\n12 b r. du lac annecy\n");
    assertThat(program.run("geocode", asked, "-", "--columns", "a")).isZero();
    assertThat(program.out()).contains("12 bis Rue du Lac 74000 Annecy").contains(",housenumber,");
  }

  @Test
  void anUnknownBaseIsNotExported() {
    assertThat(program.run("addresses", "export", "autre", program.path("x.zip"))).isEqualTo(2);
    assertThat(program.err()).contains("autre");
    assertThat(folder.resolve("x.zip")).doesNotExist();
  }
}
