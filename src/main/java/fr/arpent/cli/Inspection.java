package fr.arpent.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.World;
import fr.arpent.schema.type.TypeGuess;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.text.Texts;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was recognised about a file, as one JSON object whose members are a promise. */
final class Inspection {
  private final String file;
  private final Reading read;
  private final Table table;
  private final Texts texts;

  Inspection(String file, Reading read, Texts texts) {
    this.file = file;
    this.read = read;
    this.texts = texts;
    table = read.table();
  }

  JsonObject json() {
    var json = new JsonObject();
    json.addProperty("file", file);
    json.addProperty("format", read.recognised().format());
    json.addProperty("encoding", value(ReadOptions.ENCODING));
    json.addProperty("delimiter", value(ReadOptions.DELIMITER));
    json.addProperty("quote", value(ReadOptions.QUOTE));
    json.addProperty("headerRow", number(read.recognised().value(ReadOptions.HEADER_ROW)));
    json.addProperty("sheet", value(ReadOptions.SHEET));
    json.add("sheets", array(read.recognised().parts().stream().map(part -> part.name())));
    json.addProperty("rows", table.rowCount());
    json.add("columns", columns());
    json.add("crs", crs());
    json.add("problems", array(noticed()));
    return json;
  }

  /** What is odd about the file, then what could be put in order. */
  private Stream<String> noticed() {
    var offers =
        Tidyings.propose(table).stream().map(o -> Message.of("cli.inspect.offer", o.what()));
    return Stream.concat(
        read.problems().stream().map(texts::say),
        Stream.concat(RaggedRows.of(table).words(), offers).map(texts::say));
  }

  private @Nullable String value(String option) {
    return read.recognised().value(option).orElse(null);
  }

  private static @Nullable Integer number(Optional<String> text) {
    return text.filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }

  private static JsonArray array(Stream<String> texts) {
    var array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private JsonArray columns() {
    var columns = new JsonArray();
    for (var column : table.columns()) {
      var json = new JsonObject();
      json.addProperty("name", column.name());
      json.addProperty("type", type(column));
      json.addProperty("distinct", distinct(column).filter(text -> !text.isEmpty()).count());
      json.addProperty("empty", table.rowSlots().filter(s -> column.text(s).isEmpty()).count());
      columns.add(json);
    }
    return columns;
  }

  private String type(Column column) {
    return column instanceof GeometryColumn ? "geojson" : TypeGuess.of(distinct(column)).name();
  }

  private Stream<String> distinct(Column column) {
    if (column instanceof TextColumn text) {
      var counts = table.counts(text);
      return IntStream.range(0, counts.length)
          .filter(code -> counts[code] > 0)
          .mapToObj(text.dictionary()::text)
          .distinct();
    }
    return table.rowSlots().mapToObj(column::text).distinct();
  }

  private JsonArray crs() {
    var france = new Surroundings(World.load(), Optional.empty());
    var array = new JsonArray();
    PositionSearch.in(table, france, Progress.NONE).ranked().forEach(h -> array.add(crs(h)));
    return array;
  }

  private JsonObject crs(PositionHypothesis hypothesis) {
    var names =
        hypothesis.columns().columns().stream().map(c -> table.column(c.id()).name()).toList();
    var json = new JsonObject();
    json.addProperty("epsg", hypothesis.columns().epsg());
    json.addProperty("x", names.getFirst());
    json.addProperty("y", names.getLast());
    json.addProperty("score", hypothesis.score());
    return json;
  }
}
