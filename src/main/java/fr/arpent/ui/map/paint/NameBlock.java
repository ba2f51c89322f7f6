package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.Street;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.raster.Polyline;
import fr.arpent.ui.map.raster.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the names of streets in a block of 4 × 4 tiles. No name leaves its block, so blocks need
 * not know of each other and the same block always gets the same names. Wider streets choose first;
 * a name takes a straight stretch without points, and none touches another.
 */
final class NameBlock {

  /** Tiles in a row. */
  static final int TILES = 4;

  private static final int SIDE = TILES * TileGrid.SIDE;
  private static final double APART = 460;
  private final Detail detail;
  private final Typeface letters;
  private final double left;
  private final double top;
  private final Obstacles obstacles;
  private final List<StreetName> names = new ArrayList<>();

  private NameBlock(Tile block, Detail detail, Typeface letters) {
    this.detail = detail;
    this.letters = letters;
    left = block.left() * TILES;
    top = block.top() * TILES;
    obstacles = new Obstacles(SIDE, detail.marks());
  }

  /** The block of {@code tile}. */
  static Tile of(Tile tile) {
    return new Tile(Math.floorDiv(tile.x(), TILES), Math.floorDiv(tile.y(), TILES));
  }

  /** The names in {@code block}. */
  static List<StreetName> place(
      Tile block, Detail detail, Ground ground, Places places, Typeface letters) {
    var place = new NameBlock(block, detail, letters);
    if (detail.names()) {
      var box = place.box();
      places.visit(box, slot -> place.point(places.x(slot), places.y(slot)));
      var streets = new ArrayList<Street>();
      ground.streets(box, streets::add);
      streets.sort(Comparator.comparing(Street::rank).reversed());
      streets.forEach(place::name);
    }
    return List.copyOf(place.names);
  }

  private Box box() {
    var scale = detail.scale();
    return new Box(left / scale, top / scale, (left + SIDE) / scale, (top + SIDE) / scale);
  }

  private void point(double worldX, double worldY) {
    obstacles.point(worldX * detail.scale() - left, worldY * detail.scale() - top);
  }

  /** Writes the street's name once, and again wherever it runs on far enough. */
  private void name(Street street) {
    if (street.name().isEmpty()) {
      return;
    }
    var line = new Polyline(local(street.line()));
    var size = detail.nameSize();
    var length = letters.width(street.name()) * size;
    var stretches = new Stretches(line, length, size, SIDE, obstacles);
    var taken = new ArrayList<Double>();
    for (var stretch : stretches.best()) {
      var apart = APART * detail.marks();
      if (taken.stream().allMatch(at -> Math.abs(at - stretch.start()) >= apart)
          && obstacles.claim(stretch.line(), size)) {
        taken.add(stretch.start());
        names.add(new StreetName(street.name(), size, stretch.line()));
      }
    }
  }

  private double[] local(double[] world) {
    var pixels = new double[world.length];
    for (var i = 0; i < world.length; i += 2) {
      pixels[i] = world[i] * detail.scale() - left;
      pixels[i + 1] = world[i + 1] * detail.scale() - top;
    }
    return pixels;
  }
}
