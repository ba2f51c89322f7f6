package fr.arpent.address.complete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressStore;
import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleterTest {
  private static final LonLat NORTH = new LonLat(6.1, 46.0);
  private static final LonLat SOUTH = new LonLat(6.1, 45.0);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rue du la, Rue du Lac 74000 Nordville",
    "lac, Rue du Lac 74000 Nordville",
    "12 rue du lac, 12 Rue du Lac 74000 Nordville",
    "12 bis r du lac, 12 bis Rue du Lac 74000 Nordville",
    "12b rue du lac, 12 bis Rue du Lac 74000 Nordville",
    "av de la g, Avenue de la Gare 73000 Sudville",
    "lac sudv, Rue du Lac 73000 Sudville",
    "12 lac 73, 12 Rue du Lac 73000 Sudville",
    "sudv, 73000 Sudville",
    "8 p, 8 Place Pasteur 74000 Nordville",
    "8 mai, Rue du 8 Mai 1945 74000 Nordville",
    "rue du lca, Rue du Lac 74000 Nordville",
    "12 avnue de la gare, 12 Avenue de la Gare 73000 Sudville",
  })
  void whatIsTypedIsCompleted(String typed, String first) throws IOException {
    assertThat(find(typed, NORTH).getFirst().label()).isEqualTo(first);
  }

  @Test
  void whatIsNearGoesFirst() throws IOException {
    assertThat(find("rue du l", NORTH))
        .extracting(a -> a.street().name().city())
        .containsSubsequence("Nordville", "Sudville");
    assertThat(find("rue du l", SOUTH))
        .extracting(a -> a.street().name().city())
        .containsSubsequence("Sudville", "Nordville");
  }

  @Test
  void aNumberThatIsMissingAnswersTheStreetAndTheNumberNearest() throws IOException {
    var answer = find("14 rue du lac", NORTH).getFirst();

    assertThat(answer.type()).isEqualTo("street");
    assertThat(answer.nearby())
        .singleElement()
        .satisfies(n -> assertThat(n.number()).isEqualTo(12));
  }

  @Test
  void nothingTypedAndNonsenseFindNothing() throws IOException {
    for (var typed : List.of("", "  ", "?", "xq", "AND NOT (*", "🚲", "مدرسة")) {
      assertThat(find(typed, NORTH)).as(typed).isEmpty();
    }
  }

  private List<Answer> find(String typed, LonLat near) throws IOException {
    var file = folder.resolve("adresses.csv");
    Files.writeString(
        file,
        """
        id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
        1_1_00012;12;;Rue du Lac;74000;74001;Nordville;6.1;46.0
        1_1_00012_bis;12;bis;Rue du Lac;74000;74001;Nordville;6.1001;46.0
        1_2_00008;8;;Place Pasteur;74000;74001;Nordville;6.1;46.001
        1_3_00004;4;;Rue du 8 Mai 1945;74000;74001;Nordville;6.1;46.002
        2_1_00012;12;;Rue du Lac;73000;73001;Sudville;6.1;45.0
        2_2_00012;12;;Avenue de la Gare;73000;73001;Sudville;6.1;45.001
        """);
    var store = AddressStore.under(folder);
    if (store.list().isEmpty()) {
      store.importFile(file, Progress.NONE);
    }
    try (var search = store.search()) {
      return new Completer(search, new Geocoder(search)).find(typed, near, 9);
    }
  }
}
