package fr.arpent.sample.file;

import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.GeoJson.Feature;
import fr.arpent.sample.plan.Building;
import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.RoadClass;
import fr.arpent.sample.plan.Site;
import fr.arpent.sample.plan.Street;
import fr.arpent.sample.plan.TownPlan;
import fr.arpent.sample.plan.TownPlan.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The layers under the map, in WGS 84 longitude and latitude: streets, squares, buildings, water,
 * parks, railway, known places and the commune's outline.
 */
public final class Background implements Subject {
  private static final double STREET_TOLERANCE = 0.15;
  private static final double SHORE_TOLERANCE = 0.5;
  private static final GeoJson DEGREES = new GeoJson(Lambert93::unproject, 6);
  private final GeometryFactory factory = new GeometryFactory();
  private final TownPlan town;

  public Background(TownPlan town) {
    this.town = town;
  }

  /** All layers, each a file under {@code fond/}. */
  @Override
  public List<Bytes> files() {
    return List.of(
        layer("rues", town.streets().stream().map(this::street).toList()),
        layer("places", town.squares().stream().map(s -> named(s, "square")).toList()),
        layer("batiments", town.buildings().stream().map(this::building).toList()),
        layer("eau", town.waters().stream().map(s -> named(s, "water")).toList()),
        layer("parcs", greens()),
        layer("voie_ferree", List.of(new Feature(rail(), properties("rail", "")))),
        layer("lieux", town.sites().stream().map(this::place).toList()),
        layer(
            "contour",
            List.of(new Feature(town.outline(), properties("commune", "Vernelle-le-Lac")))));
  }

  @Override
  public List<Fault> faults() {
    return List.of();
  }

  private List<Feature> greens() {
    Stream<Feature> parks = town.sites().stream().filter(Site::green).map(this::ground);
    Stream<Feature> woods = town.woods().stream().map(w -> named(new Named("", w), "wood"));
    return Stream.concat(parks, woods).toList();
  }

  private static Bytes layer(String name, List<Feature> features) {
    return DEGREES.file("fond/" + name + ".geojson", features);
  }

  private static Map<String, Object> properties(String kind, String name) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", name);
    properties.put("class", kind);
    return properties;
  }

  private Feature street(Street street) {
    Map<String, Object> properties = properties(word(street.kind()), street.name());
    properties.put("width", street.kind().width());
    Geometry line = street.line().geometry(factory);
    return new Feature(DouglasPeuckerSimplifier.simplify(line, STREET_TOLERANCE), properties);
  }

  private static String word(RoadClass kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Feature named(Named shape, String kind) {
    Geometry simple = DouglasPeuckerSimplifier.simplify(shape.shape(), SHORE_TOLERANCE);
    return new Feature(simple, properties(kind, shape.name()));
  }

  private Feature building(Building building) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("number", building.number());
    properties.put("street", building.street());
    return new Feature(building.footprint(), properties);
  }

  private Feature ground(Site site) {
    Geometry simple = DouglasPeuckerSimplifier.simplify(site.ground(), SHORE_TOLERANCE);
    return new Feature(simple, properties(site.kind(), site.name()));
  }

  private Feature place(Site site) {
    return new Feature(site.ground().getInteriorPoint(), properties(site.kind(), site.name()));
  }

  private Geometry rail() {
    return DouglasPeuckerSimplifier.simplify(town.railway().geometry(factory), SHORE_TOLERANCE);
  }
}
