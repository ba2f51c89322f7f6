package fr.arpent.format.geojson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.format.TableWriter;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.NumberText;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes GeoJSON (RFC 7946): longitude and latitude, one feature a line, UTF-8. A cell becomes a
 * JSON number or boolean only when that is its kind, so {@code 01004} stays text; an empty one is
 * {@code null}. Columns of coordinates stay as properties beside the geometry.
 */
final class GeoJsonWriter implements TableWriter {
  private static final int ROWS_A_STEP = 1_000;
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  @Override
  public List<Problem> write(Table table, WriteOptions options, OutputStream out, Progress progress)
      throws IOException {
    var shapes = Shapes.of(table, progress);
    var names = PropertyNames.of(table);
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write("{\"type\":\"FeatureCollection\",\"features\":[");
    for (var position = 0; position < table.rowCount(); position++) {
      text.write(position == 0 ? "\n" : ",\n");
      feature(table, table.slot(position), names, shapes.orElse(_ -> null), text);
      if (position % ROWS_A_STEP == 0) {
        progress.step(Message.of("format.sheet.writing"), position, table.rowCount());
      }
    }
    text.write("\n]}\n");
    text.flush();
    var problems = new ArrayList<>(names.problems());
    if (shapes.isEmpty()) {
      problems.add(Problem.at(Place.NOWHERE, "format.geojson.no-position"));
    }
    var above = table.preamble().rows().size();
    if (above > 0 && !options.is(WriteOptions.PREAMBLE, "false")) {
      problems.add(Problem.at(Place.NOWHERE, "format.geojson.no-titles", above));
    }
    return problems;
  }

  private static void feature(
      Table table, int slot, PropertyNames names, Shapes shapes, Writer text) throws IOException {
    var properties = new JsonObject();
    var drawn = Shapes.column(table).map(Column::id);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      if (!drawn.filter(column.id()::equals).isPresent()) {
        properties.add(names.names().get(i), value(column, slot));
      }
    }
    var feature = new JsonObject();
    feature.addProperty("type", "Feature");
    feature.add("properties", properties);
    feature.add("geometry", geometry(shapes.of(slot)));
    text.write(GSON.toJson(feature)); // by itself Gson would hide that the disk is full
  }

  private static JsonElement geometry(@Nullable Geometry geometry) {
    return geometry == null ? JsonNull.INSTANCE : GeometryWriter.json(geometry);
  }

  private static JsonElement value(Column column, int slot) {
    var cell = column instanceof TextColumn text ? text.cell(slot) : Cell.text(column.text(slot));
    if (cell.text().isEmpty()) {
      return JsonNull.INSTANCE;
    }
    return switch (cell.kind()) {
      case NUMBER -> number(cell.text());
      case BOOLEAN -> truth(cell.text());
      case TEXT, DATE -> new JsonPrimitive(cell.text());
    };
  }

  /** Only when reading it again gives the same text. */
  private static JsonElement number(String text) {
    return NumberText.exact(text)
        .filter(text::equals)
        .flatMap(NumberText::parse)
        .map(JsonPrimitive::new)
        .orElseGet(() -> new JsonPrimitive(text));
  }

  private static JsonElement truth(String text) {
    return text.equals("true") || text.equals("false")
        ? new JsonPrimitive(text.equals("true"))
        : new JsonPrimitive(text);
  }
}
