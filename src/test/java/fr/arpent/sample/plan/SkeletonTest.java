package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SkeletonTest {
  private static final Skeleton SKELETON = Skeleton.read(new GeometryFactory());

  @Test
  void theDrawingLiesWhereTheTownIsSaidToLie() {
    Geometry outline = SKELETON.area("outline");
    Coordinate middle = Lambert93.unproject(outline.getCentroid().getCoordinate());

    assertThat(outline.isValid()).isTrue();
    assertThat(middle.x).isBetween(6.1, 6.2);
    assertThat(middle.y).isBetween(45.8, 45.95);
  }

  @Test
  void theOldTownLiesInTheBuiltTownAndThatInTheCommune() {
    assertThat(SKELETON.area("urban").contains(SKELETON.area("oldtown"))).isTrue();
    assertThat(SKELETON.area("outline").contains(SKELETON.area("oldtown"))).isTrue();
  }

  @Test
  void everyRoadHasAClassAndANameOfItsOwn() {
    assertThat(SKELETON.all("road")).allMatch(s -> RoadClass.valueOf(s.detail()).width() > 0);
    assertThat(SKELETON.all("road").stream().map(Skeleton.Stroke::name)).doesNotHaveDuplicates();
  }

  @Test
  void aBandIsAsWideAsTheDrawingSays() {
    Skeleton.Stroke river = SKELETON.all("river").getFirst();
    double length = Centreline.smooth(river.points()).length();

    assertThat(SKELETON.band(river, 0).getArea() / length).isBetween(16.5, 17.5);
    assertThat(SKELETON.band(river, 2).getArea() / length).isBetween(20.5, 21.6);
  }
}
