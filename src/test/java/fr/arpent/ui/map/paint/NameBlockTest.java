package fr.arpent.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.layer.Street.Rank;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.Street;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of streets find places where they can be read. */
class NameBlockTest {
  private static final Letters LETTERS = Letters.load();

  @Test
  void everyNameLiesInItsBlockTheRightWayUp() {
    for (var name : names(grid(), Places.NONE, 1)) {
      var line = name.line();
      assertThat(line.x(line.length())).isGreaterThanOrEqualTo(line.x(0));
      for (var at = 0.0; at <= line.length(); at += 10) {
        assertThat(line.x(at)).isBetween(name.size() / 2, 1024 - name.size() / 2);
        assertThat(line.y(at)).isBetween(name.size() / 2, 1024 - name.size() / 2);
      }
    }
  }

  @Test
  void noNameTouchesAnother() {
    var names = names(grid(), Places.NONE, 1);
    assertThat(names).hasSizeGreaterThan(6);
    for (var a : names) {
      for (var b : names) {
        assertThat(a.equals(b) || nearest(a, b) >= 10).as("%s and %s", a.text(), b.text()).isTrue();
      }
    }
  }

  @Test
  void aNameIsRepeatedOnlyFarOn() {
    var long1 = new Street("Rue Longue", Rank.STREET, 8, Grounds.line(-3000, 60, 3000, 60));
    var names = names(List.of(long1), Places.NONE, 1);

    assertThat(names).hasSizeBetween(1, 3);
    for (var a : names) {
      for (var b : names) {
        assertThat(a.equals(b) || Math.abs(a.line().x(0) - b.line().x(0)) >= 400).isTrue();
      }
    }
  }

  @Test
  void aStreetTooShortForItsNameHasNone() {
    var shortOne = new Street("Impasse du Belvédère", Rank.LANE, 5, Grounds.line(20, 60, 90, 60));

    assertThat(names(List.of(shortOne), Places.NONE, 1)).isEmpty();
    assertThat(names(List.of(shortOne), Places.NONE, 4)).isNotEmpty();
  }

  @Test
  void aSharpBendIsNotWrittenOver() {
    var zigzag =
        new Street(
            "Rue en Zigzag",
            Rank.STREET,
            8,
            Grounds.line(20, 20, 60, 60, 20, 100, 60, 140, 20, 180, 60, 220));

    assertThat(names(List.of(zigzag), Places.NONE, 1)).isEmpty();
  }

  @Test
  void aNameKeepsClearOfPointsWhereItCan() {
    var street = new Street("Rue Neuve", Rank.STREET, 8, Grounds.line(20, 60, 620, 60));
    var points = new ArrayList<double[]>();
    for (var east = 20; east < 420; east += 12) {
      points.add(Grounds.line(east, 60));
    }
    var places =
        new Places(
            points.size(),
            i -> Mercator.lon(points.get(i)[0]),
            i -> Mercator.lat(points.get(i)[1]));

    var name = names(List.of(street), places, 1).getFirst();

    var left = blockOf(1).left() * NameBlock.TILES;
    var free = (Grounds.X + 420 * Grounds.METRE) * detail(1).scale() - left;
    assertThat(name.line().x(0)).isGreaterThan(free - 12);
  }

  @Test
  void fromFarAwayNothingIsNamed() {
    assertThat(names(grid(), Places.NONE, 0.2)).isEmpty();
  }

  private static double nearest(StreetName a, StreetName b) {
    var nearest = 1e9;
    for (var i = 0.0; i <= a.line().length(); i += 4) {
      for (var j = 0.0; j <= b.line().length(); j += 4) {
        nearest =
            Math.min(
                nearest, Math.hypot(a.line().x(i) - b.line().x(j), a.line().y(i) - b.line().y(j)));
      }
    }
    return nearest;
  }

  private static List<Street> grid() {
    var streets = new ArrayList<Street>();
    for (var i = 0; i < 12; i++) {
      var at = 20 + i * 60;
      streets.add(
          new Street("Rue " + i + " de l’Ouest", Rank.STREET, 8, Grounds.line(-600, at, 900, at)));
      streets.add(
          new Street("Rue " + i + " du Nord", Rank.STREET, 8, Grounds.line(at, 900, at, -600)));
    }
    return streets;
  }

  private static List<StreetName> names(List<Street> streets, Places places, double perMetre) {
    var ground = new Ground(List.of(), streets, List.of(), List.of(), List.of());
    return NameBlock.place(blockOf(perMetre), detail(perMetre), ground, places, LETTERS.regular());
  }

  private static Detail detail(double perMetre) {
    return Detail.of(Grounds.view(perMetre), 1);
  }

  private static Tile blockOf(double perMetre) {
    var scale = detail(perMetre).scale();
    return NameBlock.of(
        new Tile(
            (int) ((Grounds.X + 60 * Grounds.METRE) * scale / TileGrid.SIDE),
            (int) ((Grounds.Y + 60 * Grounds.METRE) * scale / TileGrid.SIDE)));
  }
}
