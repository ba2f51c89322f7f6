package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyAddressesTest {
  private static final LonLat HERE = new LonLat(6.13, 45.9);
  @TempDir static Path folder;
  private static AddressIndex index;

  @BeforeAll
  static void install() throws IOException {
    var file = folder.resolve("adresses_74.csv");
    Files.write(
        file,
        List.of(
            "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y;lon;lat;type_position",
            "74010_0001_00001;1;;Rue de l’Église;74000;74010;Annecy;;;6.1301;45.9001;entrée",
            "74010_0001_00012;12;bis;Rue de l’Église;74000;74010;Annecy;;;6.1310;45.9010;entrée",
            "74010_0002_00012;12;;Avenue de Genève;74000;74010;Annecy;;;6.1400;45.9100;entrée",
            "74010_0003_00002;2;;Chemin du Moulin;74000;74010;Annecy;;;6.1500;45.9200;entrée"));
    var store = AddressStore.under(folder);
    store.importFile(file, Progress.NONE);
    index = store.open();
  }

  @ParameterizedTest
  @CsvSource({
    "'eglise', 1 Rue de l’Église",
    "'EGLISE 12', 12 bis Rue de l’Église",
    "'12 gen', 12 Avenue de Genève",
    "'genève annecy', 12 Avenue de Genève",
    "'', 1 Rue de l’Église",
    "'moul', 2 Chemin du Moulin"
  })
  void theNearestWithAllWordsComesFirst(String typed, String first) {
    var found = NearbyAddresses.of(index, HERE).find(typed, 9);

    assertThat(found.getFirst().address().name()).isEqualTo(first);
  }

  @Test
  void lettersInTheMiddleOfAWordAreNotItsBeginning() {
    assertThat(NearbyAddresses.of(index, HERE).find("lise", 9)).isEmpty();
  }

  @Test
  void noMoreThanAskedFor() {
    assertThat(NearbyAddresses.of(index, HERE).find("annecy", 2)).hasSize(2);
  }
}
