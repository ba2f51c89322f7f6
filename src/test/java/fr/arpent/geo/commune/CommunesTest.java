package fr.arpent.geo.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of communes as it comes with the program, and how it is made. */
class CommunesTest {
  private final Communes communes = Communes.load();

  @Test
  void aCommuneItsPartsAndItsFormerCodes() {
    var annecy = communes.find("74010").orElseThrow();
    assertThat(annecy.name()).isEqualTo("Annecy");
    assertThat(annecy.postcodes()).contains("74000", "74370").doesNotContain("74011");
    assertThat(annecy.whole()).isEmpty();
    var pringy = communes.find("74217").orElseThrow();
    assertThat(pringy.whole()).contains("74010");
    assertThat(pringy.postcodes()).isEqualTo(annecy.postcodes());
    assertThat(communes.find("69232")).isEmpty();
    assertThat(communes.after("69232").orElseThrow().name()).isEqualTo("Lyon");
    assertThat(communes.find("97411").orElseThrow().postcodes()).contains("97400");
    assertThat(communes.find("2A004").orElseThrow().postcodes()).contains("20000", "20090");
  }

  @Test
  void severalCommunesOfOneName() {
    assertThat(communes.named("st-DENIS"))
        .extracting(Commune::code)
        .contains("93066", "97411", "11339");
    assertThat(communes.named("nulle part")).isEmpty();
    assertThat(communes.hasPostcode("93200")).isTrue();
    assertThat(communes.hasPostcode("74011")).isFalse();
  }

  @Test
  void theListIsTranscribedFromThePackage(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("package.json"), "{\"version\":\"9.1.0\"}");
    var json =
        """
        [{"code":"01002","nom":"B","type":"commune-actuelle","codesPostaux":["01640","38390"],
          "anciensCodes":["01003"]},
         {"code":"01015","nom":"C","type":"commune-deleguee","chefLieu":"01002"},
         {"code":"01001","nom":"A","type":"commune-actuelle"}]
        """;
    Files.writeString(folder.resolve("data/communes.json"), json);
    assertThat(CommunesMaker.lines(folder))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly("01001;A;;", "01002;B;640 38390;01003", "01015;C;;>01002");
    assertThat(CommunesMaker.lines(folder).getFirst()).contains("9.1.0", "Licence Ouverte");
  }
}
