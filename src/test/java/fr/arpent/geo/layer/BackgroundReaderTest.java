package fr.arpent.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.Shared;
import fr.arpent.base.Progress;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.Street.Rank;
import fr.arpent.sample.Written;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundReaderTest {
  @TempDir Path folder;

  @Test
  void streetsHaveNamesRanksAndWidths() throws IOException {
    var map =
        read(
            "rues.geojson",
            feature(
                "LineString",
                "[[6.1,45.9],[6.2,45.8,412]]",
                "'name':'Rue du Lac','class':'primary','width':12.5"),
            feature("MultiLineString", "[[[6,45],[6,46]],[[7,45],[7,46]]]", "'highway':'footway'"),
            feature("LineString", "[[6.1,45.9],[6.2,45.8]]", "'nom':'Chemin'"));

    assertThat(map.streets()).hasSize(4);
    assertThat(map.streets().getFirst())
        .returns("Rue du Lac", Street::name)
        .returns(Rank.MAJOR, Street::rank)
        .returns(12.5, Street::metres);
    assertThat(map.streets().getFirst().line()).containsExactly(6.1, 45.9, 6.2, 45.8);
    assertThat(map.streets().get(2).rank()).isEqualTo(Rank.PATH);
    assertThat(map.streets().getLast())
        .returns("Chemin", Street::name)
        .returns(Rank.STREET, Street::rank);
    assertThat(map.problems()).isEmpty();
  }

  @Test
  void surfacesAreSortedByTheirWordOrTheirFile() throws IOException {
    var ring = "[[[6,45],[6,46],[7,46],[6,45]],[[6.1,45.2],[6.1,45.3],[6.2,45.3],[6.1,45.2]]]";
    write("eau.geojson", feature("Polygon", ring, "'name':'Lac'"));
    write(
        "fond.json",
        feature("Polygon", ring, "'leisure':'park'"),
        feature("Polygon", ring, "'natural':'water'"));
    write(
        "batiments.geojson",
        feature("MultiPolygon", "[" + ring + "]", "'number':'12bis','street':'Rue du Lac'"));
    write("contour.geojson", feature("Polygon", ring, "'class':'commune'"));
    write("lieux.geojson", feature("Point", "[6.5,45.5]", "'name':'Mairie','class':'townhall'"));
    write("voie_ferree.geojson", feature("LineString", "[[6,45],[6,46]]", "'class':'rail'"));

    var map = BackgroundReader.folder(folder, Progress.NONE);

    assertThat(map.surfaces())
        .extracting(Surface::kind)
        .containsExactly(Surface.Kind.WATER, Surface.Kind.PARK, Surface.Kind.WATER);
    assertThat(map.surfaces().getFirst().rings()).hasSize(2);
    assertThat(map.buildings().getFirst())
        .returns("12bis", Building::number)
        .returns("Rue du Lac", Building::street);
    assertThat(map.outline()).hasSize(2);
    assertThat(map.lines()).hasSize(1);
    assertThat(map.landmarks())
        .containsExactly(new Landmark("Mairie", "townhall", new LonLat(6.5, 45.5)));
    assertThat(map.extent()).isEqualTo(new Extent(6, 45, 7, 46));
  }

  /** Without a word of its own a surface is what its file is called, by whole words. */
  @ParameterizedTest
  @CsvSource({
    "eau, WATER",
    "plans_d_eau, WATER",
    "Lacs 2024, WATER",
    "waterways, WATER",
    "rivières, WATER",
    "tableau,",
    "réseau,",
    "lacets,",
    "parcs, PARK",
    "espaces-verts, PARK",
    "Jardins, PARK",
    "bois_communaux, PARK",
    "parcelles,",
    "parkings,",
    "parcours,",
    "places, SQUARE",
    "la-place, SQUARE",
    "placements,",
    "secteurs,"
  })
  void aSurfaceWithoutWordIsWhatItsFileIsCalled(String file, Surface.@Nullable Kind kind)
      throws IOException {
    var ring = "[[[6,45],[6,46],[7,46],[6,45]]]";
    var map = read(file + ".geojson", feature("Polygon", ring, "'name':'a'"));
    var kinds = map.surfaces().stream().map(Surface::kind).toList();
    assertThat(kinds).isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(map.lines()).as("drawn all the same").hasSize(kind == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "rues, '', STREET",
    "voies_communales, '', STREET",
    "voie_ferree, '',",
    "lignes, '',",
    "lignes, residential, STREET",
    "lignes, Motorway, MAJOR",
    "lignes, steps, PATH",
    "lignes, service, LANE"
  })
  void aLineIsAStreetByItsWordOrItsFile(String file, String word, @Nullable Rank rank)
      throws IOException {
    var line = feature("LineString", "[[6,45],[6,46]]", "'name':'a','highway':'" + word + "'");
    var map = read(file + ".geojson", line);
    var ranks = map.streets().stream().map(Street::rank).toList();
    assertThat(ranks).isEqualTo(rank == null ? List.of() : List.of(rank));
    assertThat(map.lines()).hasSize(rank == null ? 1 : 0);
  }

  @Test
  void metresAreRecognised() throws IOException {
    var map =
        read(
            "rues.geojson",
            feature("LineString", "[[942572.1657,6538092.5546],[942600,6538000]]", "'name':'a'"));

    assertThat(map.streets().getFirst().line()[0]).isCloseTo(6.129384, within(1e-8));
    assertThat(map.streets().getFirst().line()[1]).isCloseTo(45.899247, within(1e-8));
  }

  @Test
  void aNamedSystemIsBelieved() throws IOException {
    var text =
        "{'crs':{'type':'name','properties':{'name':'urn:ogc:def:crs:EPSG::3946'}},'features':["
            + feature(
                "LineString",
                "[[1942769.1972,5193572.0445],[1942800,5193600]]",
                "'class':'service'")
            + "]}";
    Files.writeString(folder.resolve("rues.geojson"), text.replace('\'', '"'));

    var map = BackgroundReader.folder(folder, Progress.NONE);

    assertThat(map.streets().getFirst().line()[0]).isCloseTo(6.129384, within(1e-8));
  }

  @Test
  void whatCannotBeReadIsToldAndStopsNothing() throws IOException {
    Files.writeString(folder.resolve("a.geojson"), "rien");
    var whole = collection(feature("LineString", "[[6,45],[6,46]]", "'class':'service'"));
    Files.writeString(folder.resolve("b.geojson"), whole.substring(0, whole.length() - 2));
    Files.writeString(folder.resolve("c.geojson"), "{\"features\":[]}");
    Files.writeString(folder.resolve("d.geojson"), "[[[[[[[[[[1]]]]]]]]]]");
    write("e.geojson", feature("Point", "[99999999,99999999]", "'name':'x'"));
    Files.writeString(folder.resolve("f.txt"), "no map");

    var map = BackgroundReader.folder(folder, Progress.NONE);

    assertThat(map.streets()).hasSize(1);
    assertThat(map.problems().stream().map(p -> p.place().file() + " " + p.message().code()))
        .containsExactly(
            "a.geojson geo.layer.unreadable",
            "b.geojson geo.layer.damaged",
            "c.geojson geo.layer.empty",
            "d.geojson geo.layer.unreadable",
            "e.geojson geo.layer.no-system");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(map.problems()).allMatch(p -> Texts.in(locale).has(p.message().code()));
    }
    assertThat(BackgroundReader.folder(folder.resolve("none"), Progress.NONE).problems())
        .hasSize(1);
  }

  @Test
  void theSampleTownIsReadWhole() throws IOException {
    Written.TOWN.write(folder);

    var map = BackgroundReader.folder(folder.resolve("fond"), Progress.NONE);

    assertThat(map.problems()).isEmpty();
    assertThat(map.streets()).hasSizeGreaterThan(150);
    assertThat(map.buildings()).hasSizeGreaterThan(500);
    assertThat(map.outline()).isNotEmpty();
    assertThat(map.surfaces().stream().collect(Collectors.groupingBy(Surface::kind))).hasSize(3);
    assertThat(
            map.extent()
                .contains(map.streets().getFirst().line()[0], map.streets().getFirst().line()[1]))
        .isTrue();
  }

  @Test
  void realCommunesAreRead() {
    var file = Shared.file("data/geo/geojson/communes-74.geojson");

    var map = BackgroundReader.files(List.of(file), Progress.NONE);

    assertThat(map.problems()).isEmpty();
    assertThat(map.lines()).as("areas of no known kind are thin lines").isNotEmpty();
  }

  @Test
  void canBeCancelled() throws IOException {
    write("rues.geojson", feature("Point", "[6,45]", "'name':'x'"));

    assertThatThrownBy(() -> BackgroundReader.folder(folder, (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }

  private BackgroundMap read(String name, String... features) throws IOException {
    write(name, features);
    return BackgroundReader.folder(folder, Progress.NONE);
  }

  private void write(String name, String... features) throws IOException {
    Files.writeString(folder.resolve(name), collection(features));
  }

  private static String collection(String... features) {
    return ("\ufeff{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}")
        .replace('\'', '"');
  }

  private static String feature(String type, String coordinates, String properties) {
    return "{'type':'Feature','id':1,'properties':{%s,'other':null,'list':[1]},'geometry':{'type':'%s','coordinates':%s}}"
        .formatted(properties, type, coordinates);
  }
}
