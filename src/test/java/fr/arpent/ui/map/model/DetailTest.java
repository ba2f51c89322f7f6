package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.layer.Street.Rank;
import org.junit.jupiter.api.Test;

/** What is drawn at which scale. */
class DetailTest {

  @Test
  void namesComeOnceTwoHundredMetresMeasureSixtyPixels() {
    assertThat(at(0.31, 1).names()).isTrue();
    assertThat(at(0.29, 1).names()).isFalse();
  }

  @Test
  void numbersComeOnceTwentyMetresDo() {
    assertThat(at(3.01, 1).numbers()).isTrue();
    assertThat(at(2.9, 1).numbers()).isFalse();
  }

  @Test
  void aDenseScreenShowsTheSameInMorePixels() {
    assertThat(at(2.9, 2).numbers()).isFalse();
    assertThat(at(1.02, 2).nameSize()).isEqualTo(2 * at(1.02, 1).nameSize());
    assertThat(at(1.02, 2).pointScale()).isEqualTo(2 * at(1.02, 1).pointScale());
  }

  @Test
  void largerTextHidesNothing() {
    var large = Detail.of(Clouds.view(15).metreOf(3.01), 1, 2);

    assertThat(large.numbers()).isTrue();
    assertThat(large.numberSize()).isEqualTo(2 * at(3.01, 1).numberSize());
    assertThat(large.nameSize()).isEqualTo(2 * at(3.01, 1).nameSize());
    assertThat(large.pointScale()).isEqualTo(2 * at(3.01, 1).pointScale());
  }

  @Test
  void pointsAreLargerFromNear() {
    assertThat(at(4.5, 1).pointScale()).isGreaterThan(at(1.5, 1).pointScale());
    assertThat(at(1.5, 1).pointScale()).isGreaterThan(at(1, 1).pointScale());
  }

  @Test
  void wideStreetsAreWiderAndNoneVanishes() {
    var avenue = new Street("", Rank.MAJOR, 12, new double[0]);
    var lane = new Street("", Rank.LANE, 5, new double[0]);

    assertThat(at(1, 1).width(avenue)).isGreaterThan(at(1, 1).width(lane));
    assertThat(at(0.01, 1).width(lane)).isEqualTo(1);
    assertThat(at(0.01, 1).width(avenue)).isEqualTo(3);
  }

  private static Detail at(double pixelsPerMetre, double ratio) {
    return Detail.of(Clouds.view(15).metreOf(pixelsPerMetre), ratio);
  }
}
