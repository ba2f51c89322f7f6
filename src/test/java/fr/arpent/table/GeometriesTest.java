package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeometriesTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void changesAndGrowthLeaveOlderVersionsAlone() {
    Cases.run(
        60,
        random -> {
          var model = new ArrayList<@Nullable Geometry>();
          for (var left = random.nextInt(3000); left > 0; left--) {
            model.add(random.nextInt(4) == 0 ? null : point(random.nextInt(100)));
          }
          var first = Geometries.of(model);
          var more = random.nextInt(2000) + 1;
          var grown = first.grown(more);
          var slots = random.ints(5, 0, model.size() + more).distinct().toArray();
          var points = Arrays.stream(slots).mapToObj(_ -> point(1000)).toList();
          var changed = grown.with(slots, points);
          assertThat(all(first)).isEqualTo(model);
          var expected = new ArrayList<>(model);
          for (var i = 0; i < more; i++) {
            expected.add(null);
          }
          assertThat(all(grown)).isEqualTo(expected);
          for (var i = 0; i < slots.length; i++) {
            expected.set(slots[i], points.get(i));
          }
          assertThat(all(changed)).isEqualTo(expected);
        });
  }

  @Test
  void aColumnReadsAsWellKnownTextAndKeepsItsSystem() {
    var id = new ColumnId(4);
    var column = new GeometryColumn(id, "geom", 2154, Geometries.of(List.of(point(3))));
    var grown = column.grown(1).renamed(null);
    assertThat(grown.text(0)).isEqualTo("POINT (3 45)");
    assertThat(grown.text(1)).isEmpty();
    assertThat(grown.epsg()).isEqualTo(2154);
    assertThat(grown.id()).isEqualTo(id);
    assertThat(grown.name()).isEmpty();
    assertThat(grown.slots()).isEqualTo(2);
  }

  private static Geometry point(int x) {
    return SHAPES.createPoint(new Coordinate(x, 45));
  }

  private static List<@Nullable Geometry> all(Geometries geometries) {
    var all = new ArrayList<@Nullable Geometry>();
    for (var slot = 0; slot < geometries.size(); slot++) {
      all.add(geometries.get(slot));
    }
    return all;
  }
}
