package fr.arpent.ui.map.paint;

import fr.arpent.geo.layer.Surface.Kind;
import fr.arpent.ui.map.model.Area;
import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Building;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Street;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.map.raster.Typeface;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.List;

/** Draws the ground of one tile after another, quietly: nothing on it is louder than a point. */
final class GroundPainter {
  private static final double REACH = 40;
  private static final double NUMBER_OPACITY = 0.75;
  private static final double DIGIT_HEIGHT = 0.7;
  private final Ground ground;
  private final Layers layers;
  private final Palette palette;
  private final Typeface letters;

  GroundPainter(Ground ground, Layers layers, Palette palette, Typeface letters) {
    this.ground = ground;
    this.layers = layers;
    this.palette = palette;
    this.letters = letters;
  }

  /** The ground of {@code tile}, opaque. */
  Pixels paint(Tile tile, Detail detail) {
    var pixels = new Pixels(TileGrid.SIDE, TileGrid.SIDE);
    pixels.fill(palette.argb(Tone.LAND));
    new Drawing(Paper.on(pixels), tile, detail).draw();
    return pixels;
  }

  /** One tile being drawn. */
  private final class Drawing {
    private final Paper paper;
    private final Tile tile;
    private final Detail detail;
    private final Box box;

    Drawing(Paper paper, Tile tile, Detail detail) {
      this.paper = paper;
      this.tile = tile;
      this.detail = detail;
      box = new TileGrid(detail.scale()).box(tile, REACH * detail.marks());
    }

    void draw() {
      if (layers.ground()) {
        ground.areas(box, this::area);
      }
      if (layers.buildings() && detail.buildings()) {
        ground.buildings(box, this::building);
      }
      if (layers.ground()) {
        ways();
      }
      if (layers.buildings() && detail.numbers()) {
        ground.buildings(box, this::number);
      }
    }

    /** All edges first, so that streets run into each other. */
    private void ways() {
      ground.borders(box, this::border);
      ground.railways(box, this::railway);
      ground.streets(box, street -> street(street, Tone.CASING, 2 * detail.ratio()));
      ground.areas(box, this::square);
      ground.streets(box, street -> street(street, Tone.STREET, 0));
    }

    private void area(Area area) {
      var tone =
          switch (area.kind()) {
            case PARK -> Tone.PARK;
            case WATER -> Tone.WATER;
            case SQUARE -> Tone.STREET;
          };
      paper.fillOdd(shape(area.rings()), palette.argb(tone));
    }

    private void square(Area area) {
      if (area.kind() == Kind.SQUARE) {
        area(area);
      }
    }

    private void building(Building building) {
      paper.fillOdd(shape(building.rings()), palette.argb(Tone.BUILDING));
      for (var ring : building.rings()) {
        var edge = Stroke.closed(local(ring), detail.ratio());
        paper.fill(edge, palette.argb(Tone.BUILDING_LINE));
      }
    }

    private void railway(double[] line) {
      paper.fill(Stroke.open(local(line), 1.5 * detail.ratio()), palette.argb(Tone.BUILDING_LINE));
    }

    private void border(double[] line) {
      var dash = 6 * detail.ratio();
      var shape = Stroke.dashed(local(line), detail.ratio(), dash, dash);
      paper.fill(shape, palette.argb(Tone.BUILDING_LINE));
    }

    private void street(Street street, Tone tone, double wider) {
      var line = local(street.line());
      paper.fill(Stroke.open(line, detail.width(street) + wider), palette.argb(tone));
    }

    /** A number is left out where its building is too small to hold it. */
    private void number(Building building) {
      var size = detail.numberSize();
      var width = letters.width(building.number()) * size;
      if (building.number().isEmpty() || width > room(building)) {
        return;
      }
      var x = Math.rint(building.x() * detail.scale() - tile.left() - width / 2);
      var y = Math.rint(building.y() * detail.scale() - tile.top() + size * DIGIT_HEIGHT / 2);
      var colour = Colours.faded(palette.argb(Tone.LABEL), NUMBER_OPACITY);
      paper.fill(letters.line(building.number(), size, x, y), colour);
    }

    private double room(Building building) {
      var bounds = Box.NONE;
      var ring = building.rings().getFirst();
      for (var i = 0; i < ring.length; i += 2) {
        bounds = bounds.with(ring[i] * detail.scale(), ring[i + 1] * detail.scale());
      }
      return Math.max(bounds.width(), bounds.height());
    }

    private Outline shape(List<double[]> rings) {
      return new Outline(rings.stream().map(this::local).toList());
    }

    private double[] local(double[] world) {
      var pixels = new double[world.length];
      for (var i = 0; i < world.length; i += 2) {
        pixels[i] = world[i] * detail.scale() - tile.left();
        pixels[i + 1] = world[i + 1] * detail.scale() - tile.top();
      }
      return pixels;
    }
  }
}
