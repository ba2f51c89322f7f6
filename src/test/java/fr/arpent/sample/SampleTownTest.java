package fr.arpent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.file.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTownTest {
  private static final SampleTown TOWN = SampleTown.standard();

  @Test
  void sameSeedGivesTheSameBytes() {
    List<Bytes> again = SampleTown.standard().files();

    for (int i = 0; i < again.size(); i++) {
      assertThat(again.get(i).name()).isEqualTo(TOWN.files().get(i).name());
      assertThat(again.get(i).content())
          .as(again.get(i).name())
          .isEqualTo(TOWN.files().get(i).content());
    }
  }

  @Test
  void writesEveryFileWholeAndNothingElse(@TempDir Path folder) throws IOException {
    List<Path> written = TOWN.write(folder);
    TOWN.write(folder);

    try (var found = Files.walk(folder)) {
      assertThat(found.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(written);
    }
    for (Bytes file : TOWN.files()) {
      assertThat(Files.readAllBytes(folder.resolve(file.name()))).isEqualTo(file.content());
    }
  }

  @Test
  void addressesHaveTheColumnsOfTheNationalBase() {
    List<String> lines = text("adresses_vernelle.csv").lines().toList();

    assertThat(lines.getFirst())
        .isEqualTo(
            "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;"
                + "code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;"
                + "nom_ld;libelle_acheminement;nom_afnor;source_position;source_nom_voie;"
                + "certification_commune;cad_parcelles");
    assertThat(lines).hasSizeBetween(6_000, 9_000);
    assertThat(lines).allMatch(line -> line.split(";", -1).length == 23);
    assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(';'))))
        .doesNotHaveDuplicates();
  }

  private static String text(String name) {
    return TOWN.files().stream()
        .filter(file -> file.name().equals(name))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
