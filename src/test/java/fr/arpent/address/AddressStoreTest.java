package fr.arpent.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Shared;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.geocode.Question;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressStoreTest {
  private static final String BAN =
      """
      id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;\
      code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;\
      libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;\
      cad_parcelles
      74010_0120_00012_bis;74010_0120;12;bis;Rue du Lac;74940;74010;Annecy;74011;\
      Annecy-le-Vieux;;;6.15;45.91;entrée;;;ANNECY;RUE DU LAC;commune;commune;1;
      74010_0120_00003;74010_0120;3;;Rue du Lac;74940;74010;Annecy;74011;Annecy-le-Vieux;\
      942572.17;6538092.55;;;entrée;;;ANNECY;RUE DU LAC;commune;commune;1;
      74010_odd;;7;;"Chemin ""Vert""; haut";74000;74010;Annecy;;;;;6.2;45.9;;;;;;;;;
      74010_0120_00099;;99;;Rue du Lac;74000;74010;Annecy;;;;;;;;;;;;;;;
      74010_0120_00100;;sans;;Rue du Lac;74000;74010;Annecy;;;;;6;45;;;;;;;;;
      """;
  private static final String BAL =
      """
      cle_interop;commune_insee;commune_nom;commune_deleguee_insee;commune_deleguee_nom;voie_nom;\
      numero;suffixe;position;x;y;long;lat;source;date_der_maj
      74010_0120_00012_bis;74010;Annecy;74011;Annecy-le-Vieux;Rue du Lac;12;bis;entrée;;;6.15;45.91;;
      74010_b001_99999;74010;Annecy;;;Le Moulin;99999;;segment;;;6.16;45.92;;
      """;

  @TempDir Path folder;
  private AddressStore store = new AddressStore(Path.of(""), SampleAddresses.CLOCK);

  @BeforeEach
  void openStore() {
    store = new AddressStore(folder.resolve("store"), SampleAddresses.CLOCK);
  }

  @Test
  void theNationalFileIsReadAndKept() throws IOException {
    var info = store.importFile(write("adresses-74.csv", BAN), Progress.NONE);

    assertThat(info.count()).isEqualTo(3);
    assertThat(info.skipped()).isEqualTo(2);
    assertThat(info.name()).isEqualTo("adresses-74");
    assertThat(info.towns()).containsExactly("Annecy");
    assertThat(info.imported()).isEqualTo(LocalDate.of(2026, 10, 3));
    assertThat(store.list()).containsExactly(info);
    var index = store.open();
    assertThat(index.sources()).containsExactly(info);
    assertThat(index.count()).isEqualTo(3);
    var near = index.nearest(new LonLat(6.15, 45.91), 10, 5).getFirst().address();
    assertThat(near)
        .isEqualTo(
            new Address(
                "74010_0120_00012_bis",
                12,
                "bis",
                new StreetName(
                    "74010_0120",
                    "Rue du Lac",
                    "74940",
                    "74010",
                    "Annecy",
                    "74011",
                    "Annecy-le-Vieux"),
                new LonLat(6.15, 45.91),
                "entrée"));
    assertThat(near.label()).isEqualTo("12 bis Rue du Lac 74940 Annecy");
    assertThat(index.on(near.street())).extracting(Address::number).containsExactly(3, 12);
  }

  @Test
  void placesGivenInMetresAndOddNamesAreRead() throws IOException {
    store.importFile(write("adresses-74.csv", BAN), Progress.NONE);

    var metres = store.open().nearest(new LonLat(6.129384, 45.899247), 1, 1).getFirst();
    var odd = store.open().nearest(new LonLat(6.2, 45.9), 1, 1).getFirst().address();

    assertThat(metres.address().number()).isEqualTo(3);
    assertThat(odd.id()).isEqualTo("74010_odd");
    assertThat(odd.street().name()).isEqualTo("Chemin \"Vert\"; haut");
  }

  @Test
  void aTownsOwnFileIsReadToo() throws IOException {
    store.importFile(write("bal.csv", BAL), Progress.NONE);

    var index = store.open();

    assertThat(index.nearest(new LonLat(6.15, 45.91), 1, 1).getFirst().address().id())
        .isEqualTo("74010_0120_00012_bis");
    var place = index.nearest(new LonLat(6.16, 45.92), 1, 1).getFirst().address();
    assertThat(place.numbered()).isFalse();
    assertThat(place.label()).isEqualTo("Le Moulin Annecy");
  }

  @Test
  void gzippedFilesAreReadAndAnotherImportReplaces() throws IOException {
    var file = folder.resolve("adresses-74.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("\ufeff" + BAN).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    store.importFile(file, Progress.NONE);
    store.importFile(
        write("ADRESSES-74.csv", BAN.substring(0, BAN.indexOf("74010_odd"))), Progress.NONE);

    assertThat(store.list()).extracting(BaseInfo::count).containsExactly(2);
    store.remove("adresses-74");
    assertThat(store.list()).isEmpty();
    assertThat(store.open().isEmpty()).isTrue();
    store.remove("adresses-74");
  }

  @Test
  void severalBasesAnswerTogetherAndSayTheSameOnce() throws IOException {
    store.importFile(write("a.csv", BAN), Progress.NONE);
    store.importFile(
        write(
            "b.csv",
            BAL.replace("commune_nom;", "commune_nom;code;").replace(";Annecy;", ";Annecy;;")),
        Progress.NONE);
    store.importFile(write("c.csv", BAN), Progress.NONE);

    var near = store.open().nearest(new LonLat(6.15, 45.91), 5000, 10);

    assertThat(near).extracting(c -> c.address().label()).doesNotHaveDuplicates();
    assertThat(near).extracting(Candidate::metres).isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "address.import.not-addresses, nom;prix",
    "address.import.not-addresses, ''",
    "address.import.empty, numero;nom_voie;lon;lat"
  })
  void otherFilesAreRefusedInPlainWords(String code, String text) throws IOException {
    var file = write("x.csv", text);

    refused(code, () -> store.importFile(file, Progress.NONE));

    assertThat(store.list()).isEmpty();
  }

  @Test
  void aFileThatIsMissingOrCutIsTold() throws IOException {
    var cut = folder.resolve("cut.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      out.write(BAN.repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var bytes = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    refused("address.import.unreadable", () -> store.importFile(cut, Progress.NONE));
    refused(
        "address.import.unreadable",
        () -> store.importFile(folder.resolve("none.csv"), Progress.NONE));
  }

  @Test
  void anInterruptedImportLeavesTheOneBefore() throws IOException {
    var before = store.importFile(write("adresses-74.csv", BAN), Progress.NONE);
    var again = write("adresses-74.csv", BAN + BAN.substring(BAN.indexOf('\n') + 1));

    assertThatThrownBy(() -> store.importFile(again, (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);

    assertThat(store.list()).containsExactly(before);
    try (var files = Files.list(store.folder())) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".cfs", ".si", "segments_1"})
  void aDamagedBaseIsToldAndHealedByImportingAgain(String part) throws IOException {
    var file = write("adresses-74.csv", BAN);
    var before = store.importFile(file, Progress.NONE);
    var kept = partOf("adresses-74", part);
    var bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(kept, bytes);

    refused("address.store.damaged", () -> store.open());
    refused("address.store.damaged", () -> store.search().close());
    Files.writeString(kept, "something else");
    refused("address.store.damaged", () -> store.open());

    assertThat(store.importFile(file, Progress.NONE)).isEqualTo(before);
    assertThat(store.open().count()).isEqualTo(3);
  }

  @Test
  void aFileInThePlaceOfABaseIsToldAndReplaced() throws IOException {
    Files.createDirectories(store.folder());
    Files.writeString(store.folder().resolve("adresses-74.adresses"), "of another program");

    refused("address.store.damaged", () -> store.open());
    assertThat(store.list()).isEmpty();

    store.importFile(write("adresses-74.csv", BAN), Progress.NONE);
    assertThat(store.open().count()).isEqualTo(3);
  }

  @Test
  void whoReadsGoesOnWithWhatHeOpened() throws IOException {
    store.importFile(write("adresses-74.csv", BAN), Progress.NONE);
    try (var search = store.search()) {
      var geocoder = new Geocoder(search);
      store.importFile(
          write("adresses-74.csv", BAN.replace("Rue du Lac", "Rue du Pré")), Progress.NONE);

      assertThat(geocoder.best(Question.of("12 bis rue du Lac Annecy")).orElseThrow().label())
          .isEqualTo("12 bis Rue du Lac 74940 Annecy");
    }
    try (var search = store.search()) {
      assertThat(new Geocoder(search).best(Question.of("3 rue du Pré Annecy")).orElseThrow().id())
          .isEqualTo("74010_0120_00003");
    }
  }

  private Path partOf(String name, String ending) throws IOException {
    try (var files = Files.list(store.folder().resolve(name + ".adresses"))) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  @Test
  void realFilesAreReadWhole() {
    var file = Shared.file("data/addresses/adresses-74-semisynthetic-dev.csv.gz");

    var info = store.importFile(file, Progress.NONE);
    var index = store.open();

    assertThat(info.count() + info.skipped()).isEqualTo(60_167);
    assertThat(info.townCount()).isGreaterThan(270);
    var some = index.nearest(new LonLat(6.13, 45.9), 20_000, 50);
    assertThat(some).hasSize(50).extracting(Candidate::metres).isSorted();
    for (var candidate : some) {
      assertThat(index.on(candidate.address().street())).contains(candidate.address());
    }
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(Texts.in(locale).has(code)).isTrue();
              }
            });
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
