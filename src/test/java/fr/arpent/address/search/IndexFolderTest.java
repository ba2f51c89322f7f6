package fr.arpent.address.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var random = new Random(7);
    var streets = new ArrayList<StreetDraft>();
    for (var i = 0; i < 40; i++) {
      streets.add(street("k" + i, random));
    }
    var index = new IndexFolder(folder);

    index.write(streets.stream(), Map.of("a", "b\nc", "é", ""));

    var read = new ArrayList<StreetDraft>();
    index.forEach(read::add);
    assertThat(read).containsExactlyInAnyOrderElementsOf(streets);
    assertThat(index.facts()).isEqualTo(Map.of("a", "b\nc", "é", ""));
  }

  @Test
  void houseNumbersComeBackAsTheyWere() {
    Cases.run(
        50,
        random -> {
          var numbers = street("k", random).numbers();
          assertThat(HouseNumbers.read(HouseNumbers.write(numbers))).isEqualTo(numbers);
        });
  }

  @Test
  void aWriteThatFailsLeavesWhatWasThere() throws IOException {
    var index = new IndexFolder(folder);
    index.write(Stream.of(street("old", new Random(1))), Map.of("was", "1"));

    var broken =
        Stream.of(1, 2)
            .map(
                i -> {
                  if (i == 2) {
                    throw new IllegalStateException("cut off");
                  }
                  return street("new", new Random(2));
                });
    assertThatThrownBy(() -> index.write(broken, Map.of("was", "2")))
        .isInstanceOf(IllegalStateException.class);

    assertThat(index.facts()).containsEntry("was", "1");
    var keys = new ArrayList<String>();
    index.forEach(draft -> keys.add(draft.name().key()));
    assertThat(keys).containsExactly("old");
  }

  @Test
  void communesAreFoundByTheirNames() throws IOException {
    var index = new IndexFolder(folder);
    index.write(Stream.of(street("k", new Random(3))), Map.of());

    try (var search = StreetSearch.open(List.of(index))) {
      var words = search.tokens().of("ville neuve");
      var found = search.find(new Wanted(words, List.of(), List.of()), 5);
      assertThat(found).extracting(f -> f.street().kind()).contains(StreetKind.MUNICIPALITY);
      assertThat(search.count()).isEqualTo(2);
    }
  }

  private static StreetDraft street(String key, Random random) {
    var name = new StreetName(key, "Rue du Pré", "74000", "74010", "Ville-Neuve", "", "");
    var numbers = new ArrayList<HouseNumber>();
    for (var i = 0; i <= random.nextInt(30); i++) {
      var repetition = List.of("", "", "bis", "p2").get(random.nextInt(4));
      var lon = random.nextInt(-1_800_000_000, 1_800_000_000) / 1e7;
      var lat = random.nextInt(-900_000_000, 900_000_000) / 1e7;
      var odd = random.nextInt(5) == 0 ? "odd" + i : "";
      numbers.add(new HouseNumber(i + 1, repetition, new LonLat(lon, lat), "entrée", odd));
    }
    return new StreetDraft(name, numbers);
  }
}
