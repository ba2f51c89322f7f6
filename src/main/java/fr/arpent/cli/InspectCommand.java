package fr.arpent.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.World;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import fr.arpent.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was recognised about a file. */
@Command(name = "inspect", mixinStandardHelpOptions = true, resourceBundle = "fr.arpent.text.cli")
final class InspectCommand implements Named {
  private final Console console;
  private final Toolbox toolbox;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  ReportForm form = ReportForm.TEXT;

  InspectCommand(Console console, Toolbox toolbox) {
    this.console = console;
    this.toolbox = toolbox;
  }

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public Integer call() {
    var source = console.read(file);
    var read = toolbox.formats().read(source, reading.options(), new TableId("t1"), Progress.NONE);
    var json = json(read, console.texts(null));
    var gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    var text = form == ReportForm.JSON ? gson.toJson(json) + "\n" : lines(json, read);
    console.write("-", file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    return 0;
  }

  private JsonObject json(Reading read, Texts texts) {
    var known = read.recognised();
    var json = new JsonObject();
    json.addProperty("file", file);
    json.addProperty("format", known.format());
    json.addProperty("encoding", known.value(ReadOptions.ENCODING).orElse(null));
    json.addProperty("delimiter", known.value(ReadOptions.DELIMITER).orElse(null));
    json.addProperty("quote", known.value(ReadOptions.QUOTE).orElse(null));
    json.addProperty("headerRow", number(known.value(ReadOptions.HEADER_ROW)));
    json.addProperty("sheet", known.value(ReadOptions.SHEET).orElse(null));
    var sheets = new JsonArray();
    known.parts().forEach(part -> sheets.add(part.name()));
    json.add("sheets", sheets);
    json.addProperty("rows", read.table().rowCount());
    json.add("columns", columns(read.table()));
    json.add("crs", crs(read.table()));
    var problems = new JsonArray();
    read.problems().forEach(problem -> problems.add(texts.say(problem)));
    json.add("problems", problems);
    return json;
  }

  private static @Nullable Integer number(Optional<String> text) {
    return text.filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }

  private static JsonArray columns(Table table) {
    var columns = new JsonArray();
    for (var column : table.columns()) {
      var json = new JsonObject();
      json.addProperty("name", column.name());
      json.addProperty("type", type(column));
      json.addProperty("distinct", distinct(table, column));
      json.addProperty("empty", empty(table, column));
      columns.add(json);
    }
    return columns;
  }

  /** The narrowest type of Table Schema that all its cells have; any geometry is geojson. */
  private static String type(Column column) {
    return column instanceof GeometryColumn ? "geojson" : "string";
  }

  private static long distinct(Table table, Column column) {
    if (column instanceof TextColumn text) {
      var counts = table.counts(text);
      return java.util.stream.IntStream.range(2, counts.length).filter(c -> counts[c] > 0).count();
    }
    return table.rowSlots().mapToObj(column::text).distinct().count();
  }

  private static long empty(Table table, Column column) {
    return table.rowSlots().filter(slot -> column.text(slot).isEmpty()).count();
  }

  private static JsonArray crs(Table table) {
    var found =
        PositionSearch.in(table, new Surroundings(World.load(), Optional.empty()), Progress.NONE);
    var array = new JsonArray();
    for (var hypothesis : found.ranked()) {
      array.add(crs(table, hypothesis));
    }
    return array;
  }

  private static JsonObject crs(Table table, PositionHypothesis hypothesis) {
    var columns =
        hypothesis.columns().columns().stream().map(c -> table.column(c.id()).name()).toList();
    var json = new JsonObject();
    json.addProperty("epsg", hypothesis.columns().epsg());
    json.addProperty("x", columns.getFirst());
    json.addProperty("y", columns.getLast());
    json.addProperty("score", hypothesis.score());
    return json;
  }

  private static String lines(JsonObject json, Reading read) {
    var text = new StringBuilder();
    for (var key :
        List.of("file", "format", "encoding", "delimiter", "headerRow", "sheet", "rows")) {
      var value = json.get(key);
      if (value != null && !value.isJsonNull()) {
        text.append(key).append(": ").append(value.getAsString()).append('\n');
      }
    }
    for (var column : read.table().columns()) {
      text.append("  ").append(column.name()).append('\n');
    }
    json.getAsJsonArray("problems").forEach(p -> text.append(p.getAsString()).append('\n'));
    return text.toString();
  }
}
