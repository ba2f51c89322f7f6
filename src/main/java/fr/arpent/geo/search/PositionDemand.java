package fr.arpent.geo.search;

import fr.arpent.geo.Crs;
import fr.arpent.geo.position.ConvertPositions;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionTarget;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Optional;

/**
 * A schema asks for positions in another form than the one in which the table has them: metres for
 * degrees, two columns for one, shapes for points.
 *
 * @param source where the positions are
 * @param target how the schema asks for them
 */
public record PositionDemand(PositionColumns source, PositionTarget target) {

  /**
   * What must be written anew in {@code state} for {@code schema}; empty when the table has no
   * positions, the schema asks for none, or they stand in the form asked for.
   */
  public static Optional<PositionDemand> of(TableState state, TableSchema schema) {
    return PositionColumns.of(state)
        .flatMap(source -> asked(schema).map(target -> new PositionDemand(source, target)))
        .filter(PositionDemand::differs);
  }

  /**
   * How {@code schema} asks for positions: by a field of points, the required one first, or by two
   * fields of numbers whose names say longitude and latitude.
   */
  public static Optional<PositionTarget> asked(TableSchema schema) {
    return points(schema).or(() -> numbers(schema));
  }

  /** The step that writes them; {@code kept} is put behind the label of a column in the way. */
  public ConvertPositions operation(TableId table, String kept) {
    return new ConvertPositions(table, source, target, kept);
  }

  /** Degrees in as many columns as asked are matched, not written anew. */
  private boolean differs() {
    var names = source.columns().stream().map(ColumnRef::name).toList();
    var sameForm =
        !(source instanceof PositionColumns.Shapes)
            && source.columns().size() == target.labels().size();
    return source.epsg() != Crs.WGS84.epsg() || !(sameForm || names.equals(target.labels()));
  }

  private static Optional<PositionTarget> points(TableSchema schema) {
    var points = schema.fields().stream().filter(PositionDemand::point).toList();
    return points.stream()
        .filter(Field::required)
        .findFirst()
        .or(() -> points.stream().findFirst())
        .map(
            field ->
                field.type().equals(new GeoPointType(GeoPointType.Form.ARRAY))
                    ? PositionTarget.array(field.name())
                    : PositionTarget.plain(field.name()));
  }

  private static boolean point(Field field) {
    return field.type() instanceof GeoPointType type && type.form() != GeoPointType.Form.OBJECT;
  }

  private static Optional<PositionTarget> numbers(TableSchema schema) {
    var lons = said(schema, HeaderHint.Role.LON);
    var lats = said(schema, HeaderHint.Role.LAT);
    for (var lon : lons) {
      for (var lat : lats) {
        if (HeaderHint.of(lon).stem().equals(HeaderHint.of(lat).stem())) {
          return Optional.of(PositionTarget.two(lon, lat));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> said(TableSchema schema, HeaderHint.Role role) {
    return schema.fields().stream()
        .filter(f -> f.type() instanceof NumberType)
        .map(Field::name)
        .filter(name -> HeaderHint.of(name).role() == role)
        .toList();
  }
}
