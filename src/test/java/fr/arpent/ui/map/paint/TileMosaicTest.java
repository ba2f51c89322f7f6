package fr.arpent.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.PointLook;
import fr.arpent.ui.map.model.Stacks;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Scheme;
import fr.arpent.ui.theme.Tone;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture of a small town, pixel by pixel where it matters. */
class TileMosaicTest {
  private static final Letters LETTERS = Letters.load();
  private static final Viewport VIEW = Grounds.view(1);

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void landStreetsAndWaterHaveTheirColours(Scheme scheme) {
    var palette = Palette.of(scheme);
    var picture = picture(palette, Layers.ALL, VIEW, 1, PointCloud.NONE);

    assertThat(picture.at(400, 100)).isEqualTo(palette.argb(Tone.LAND));
    assertThat(picture.at(100, 256)).isEqualTo(palette.argb(Tone.STREET));
    assertThat(picture.at(56, 56)).isEqualTo(palette.argb(Tone.WATER));
  }

  @Test
  void streetsHaveAnEdgeAndRunIntoEachOther() {
    var palette = Palette.of(Scheme.LIGHT);
    var picture = picture(palette, quiet(), VIEW, 1, PointCloud.NONE);
    var across = new int[20];
    Arrays.setAll(across, i -> picture.at(100, 246 + i));

    assertThat(Arrays.stream(across).map(pixel -> pixel & 255).min().orElseThrow())
        .as("an edge darker than the land")
        .isLessThan(palette.argb(Tone.LAND) & 255);
    assertThat(picture.at(256, 256)).isEqualTo(palette.argb(Tone.STREET));
    assertThat(picture.at(256, 247))
        .as("no edge across the mouth of the side street")
        .isEqualTo(palette.argb(Tone.STREET));
  }

  @Test
  void buildingsComeFromNearAndTheirNumbersFromNearer() {
    var palette = Palette.of(Scheme.LIGHT);
    var far = picture(palette, quiet(), VIEW, 1, PointCloud.NONE);
    var near = picture(palette, quiet(), Grounds.view(2), 1, PointCloud.NONE);
    var nearer = picture(palette, quiet(), Grounds.view(4), 1, PointCloud.NONE);

    assertThat(far.at(306, 306)).isEqualTo(palette.argb(Tone.LAND));
    assertThat(near.at(356, 356)).isEqualTo(palette.argb(Tone.BUILDING));
    assertThat(darkest(nearer, 446, 446, 20)).isLessThan(darkest(near, 346, 346, 20));
  }

  @Test
  void namesStandOnTheirStreets() {
    var palette = Palette.of(Scheme.LIGHT);
    var named = picture(palette, Layers.ALL, VIEW, 1, PointCloud.NONE);
    var unnamed = picture(palette, quiet(), VIEW, 1, PointCloud.NONE);

    var rows = new int[512];
    for (var i = 0; i < named.argb().length; i++) {
      if (named.argb()[i] != unnamed.argb()[i]) {
        rows[i / 512]++;
      }
    }
    assertThat(rows[256]).as("written along the avenue").isGreaterThan(40);
    assertThat(Arrays.stream(rows, 0, 100).sum() + Arrays.stream(rows, 100, 240).sum())
        .as("and along the street")
        .isPositive();
  }

  @Test
  void aPointIsDrawnInTheMiddleOfItsPlaceInTheColourOfItsState() {
    var palette = Palette.of(Scheme.LIGHT);
    var picture = picture(palette, quiet(), VIEW, 1, one(PointState.SEEN, true));

    assertThat(picture.at(400, 403)).isEqualTo(palette.argb(Tone.SEEN));
    assertThat(picture.at(400, 410)).isEqualTo(palette.argb(Tone.LAND));
  }

  @Test
  void whatIsFilteredOutIsAQuarterAsStrong() {
    var palette = Palette.of(Scheme.LIGHT);
    var whole = picture(palette, quiet(), VIEW, 1, one(PointState.SEEN, true)).at(400, 403);
    var faint = picture(palette, quiet(), VIEW, 1, one(PointState.SEEN, false)).at(400, 403);
    var land = palette.argb(Tone.LAND);

    var strength = (double) ((land & 255) - (faint & 255)) / ((land & 255) - (whole & 255));
    assertThat(strength).isBetween(0.2, 0.3);
  }

  @Test
  void aPictureOfMoreDotsShowsTheSame() {
    var palette = Palette.of(Scheme.LIGHT);
    var dense = picture(palette, quiet(), VIEW, 2, one(PointState.SEEN, true));

    assertThat(dense.width()).isEqualTo(1024);
    assertThat(dense.at(200, 512)).isEqualTo(palette.argb(Tone.STREET));
    assertThat(dense.at(801, 807)).isEqualTo(palette.argb(Tone.SEEN));
  }

  /** Tiles begin at multiples of 256 px of the world: moving the view must not move the town. */
  @Test
  void thereAreNoSeamsBetweenTiles() {
    var palette = Palette.of(Scheme.LIGHT);
    var here = picture(palette, Layers.ALL, VIEW, 1, one(PointState.TO_FIX, true));
    var moved =
        picture(palette, Layers.ALL, VIEW.panned(-128, -128), 1, one(PointState.TO_FIX, true));
    var different = 0;
    for (var y = 128; y < 512; y++) {
      for (var x = 128; x < 512; x++) {
        different += here.at(x, y) == moved.at(x - 128, y - 128) ? 0 : 1;
      }
    }
    assertThat(different).isZero();
  }

  private static Layers quiet() {
    return new Layers(true, true, false, true);
  }

  /** One point 144 m to the east and south of the crossing: at (400, 400) of the view. */
  private static PointCloud one(PointState state, boolean shown) {
    var x = Grounds.X + 144.5 * Grounds.METRE;
    var y = Grounds.Y + 144.5 * Grounds.METRE;
    var places =
        new Places(
            1,
            _ -> fr.arpent.ui.map.model.Mercator.lon(x),
            _ -> fr.arpent.ui.map.model.Mercator.lat(y));
    var look = new PointLook(state, false, shown, false).packed();
    return new PointCloud(places, new Stacks(places), new byte[] {look});
  }

  private static Pixels picture(
      Palette palette, Layers layers, Viewport view, double ratio, PointCloud cloud) {
    var painter = new TilePainter(Grounds.cross(), cloud.places(), layers, palette, LETTERS);
    return new TileMosaic(painter).draw(view, ratio, cloud, Grouping.CROWDED);
  }

  private static int darkest(Pixels picture, int left, int top, int side) {
    var darkest = 255;
    for (var y = top; y < top + side; y++) {
      for (var x = left; x < left + side; x++) {
        darkest = Math.min(darkest, picture.at(x, y) & 255);
      }
    }
    return darkest;
  }
}
