package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Optional;

/**
 * Where the positions of a table stand: in which columns, in which order, in which system. Kept as
 * JSON in the table's setting {@link #SETTING}.
 */
public sealed interface PositionColumns {

  /** The key of the setting. */
  String SETTING = "geo.position";

  /** What the setting holds when the user said that the file has no map. */
  String NO_MAP = "{\"form\":\"none\"}";

  /** The EPSG code of the system. */
  int epsg();

  /** The columns, easting (longitude) first where there are two. */
  List<ColumnRef> columns();

  /** The stable word of the form. */
  String form();

  /** The same columns with easting and northing exchanged. */
  PositionColumns swapped();

  /** The same columns in the system of {@code epsg}. */
  PositionColumns in(int epsg);

  /**
   * Two columns of text, one coordinate each.
   *
   * @param x holds the easting or longitude
   * @param y holds the northing or latitude
   */
  record TwoColumns(ColumnRef x, ColumnRef y, int epsg) implements PositionColumns {
    @Override
    public List<ColumnRef> columns() {
      return List.of(x, y);
    }

    @Override
    public String form() {
      return "two-columns";
    }

    @Override
    public PositionColumns swapped() {
      return new TwoColumns(y, x, epsg);
    }

    @Override
    public PositionColumns in(int system) {
      return new TwoColumns(x, y, system);
    }
  }

  /**
   * One column of text with both coordinates.
   *
   * @param northingFirst whether the northing or latitude stands first, where the text itself does
   *     not say
   */
  record OneColumn(ColumnRef column, boolean northingFirst, int epsg) implements PositionColumns {
    @Override
    public List<ColumnRef> columns() {
      return List.of(column);
    }

    @Override
    public String form() {
      return "one-column";
    }

    @Override
    public PositionColumns swapped() {
      return new OneColumn(column, !northingFirst, epsg);
    }

    @Override
    public PositionColumns in(int system) {
      return new OneColumn(column, northingFirst, system);
    }
  }

  /**
   * A column of geometries; the position of a line or an area is a point on it.
   *
   * @param northingFirst whether the file was written with northing or latitude first
   */
  record Shapes(ColumnRef column, boolean northingFirst, int epsg) implements PositionColumns {
    @Override
    public List<ColumnRef> columns() {
      return List.of(column);
    }

    @Override
    public String form() {
      return "geometry";
    }

    @Override
    public PositionColumns swapped() {
      return new Shapes(column, !northingFirst, epsg);
    }

    @Override
    public PositionColumns in(int system) {
      return new Shapes(column, northingFirst, system);
    }
  }

  /**
   * What was accepted for {@code state}, if its columns are still there. Where nothing was decided,
   * a column of geometries whose system is known holds the positions.
   */
  static Optional<PositionColumns> of(TableState state) {
    var decided = state.setting(SETTING);
    return decided.isPresent()
        ? read(JsonParser.parseString(decided.get()).getAsJsonObject())
            .filter(columns -> columns.fits(state.table()))
        : state.table().columns().stream()
            .filter(column -> column instanceof GeometryColumn shapes && shapes.epsg() > 0)
            .findFirst()
            .map(c -> new Shapes(ColumnRef.to(c), false, ((GeometryColumn) c).epsg()));
  }

  /** Whether {@code table} has these columns in the form they are meant. */
  default boolean fits(Table table) {
    return columns().stream()
        .allMatch(
            ref ->
                table.has(ref.id())
                    && (this instanceof Shapes
                        ? table.column(ref.id()) instanceof GeometryColumn
                        : table.column(ref.id()) instanceof TextColumn));
  }

  /** Their names in words: {@code X} and {@code Y}, or the one column. */
  default Message words() {
    var names = columns().stream().map(ColumnRef::name).toList();
    return names.size() == 1
        ? Message.of("geo.columns.one", names.getFirst())
        : Message.of("geo.columns.two", names.getFirst(), names.getLast());
  }

  /** As JSON; read back by {@link #read}. */
  default JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("form", form());
    json.addProperty("epsg", epsg());
    switch (this) {
      case TwoColumns two -> {
        json.add("x", two.x.toJson());
        json.add("y", two.y.toJson());
      }
      case OneColumn one -> write(json, one.column, one.northingFirst);
      case Shapes shapes -> write(json, shapes.column, shapes.northingFirst);
    }
    return json;
  }

  /** What {@link #toJson()} wrote; empty for "no map" and for forms of a newer program. */
  static Optional<PositionColumns> read(JsonObject json) {
    return switch (json.get("form").getAsString()) {
      case "two-columns" -> Optional.of(new TwoColumns(ref(json, "x"), ref(json, "y"), epsg(json)));
      case "one-column" ->
          Optional.of(new OneColumn(ref(json, "column"), northing(json), epsg(json)));
      case "geometry" -> Optional.of(new Shapes(ref(json, "column"), northing(json), epsg(json)));
      default -> Optional.empty();
    };
  }

  private static void write(JsonObject json, ColumnRef column, boolean northingFirst) {
    json.add("column", column.toJson());
    json.addProperty("northing-first", northingFirst);
  }

  private static ColumnRef ref(JsonObject json, String name) {
    return ColumnRef.read(json.getAsJsonObject(name));
  }

  private static int epsg(JsonObject json) {
    return json.get("epsg").getAsInt();
  }

  private static boolean northing(JsonObject json) {
    return json.get("northing-first").getAsBoolean();
  }
}
