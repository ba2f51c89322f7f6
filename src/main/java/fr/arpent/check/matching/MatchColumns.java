package fr.arpent.check.matching;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.check.CheckSettings;
import fr.arpent.geo.position.ConvertPositions;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Matches columns to the fields of the table's schema, and makes the header fit as far as wanted.
 *
 * @param pairs which column is which field; the others are matched to none
 * @param rename whether matched columns take their field's name as title
 * @param reorder whether matched columns are put first, in the order of {@code pairs}
 * @param add fields to add as columns at the end
 * @param positions how positions are first written in the form that the schema asks; the columns
 *     written are matched to the fields of their names
 */
public record MatchColumns(
    TableId table,
    List<Pair> pairs,
    boolean rename,
    boolean reorder,
    List<Added> add,
    Optional<ConvertPositions> positions)
    implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND =
      new OperationKind("check.match-columns/1", MatchColumns::read);

  /** One column and the name of its field. */
  public record Pair(ColumnRef column, String field) {}

  /**
   * A field that the file lacks.
   *
   * @param text what all its cells hold; empty to leave them empty
   */
  public record Added(String field, String text) {}

  public MatchColumns {
    pairs = List.copyOf(pairs);
    add = List.copyOf(add);
  }

  /**
   * The step that writes positions as {@code demand} says and keeps every matching as it is.
   *
   * @param kept what is put behind the label of a column in the way
   */
  public static Operation converting(TableState state, PositionDemand demand, String kept) {
    var table = state.table();
    var positions = demand.operation(table.id(), kept);
    var matching = CheckSettings.matching(state);
    if (!matching.decided()) {
      return positions;
    }
    var pairs = new ArrayList<Pair>();
    matching
        .fields()
        .forEach(
            (id, field) -> {
              if (table.has(id) && !positions.target().labels().contains(field)) {
                pairs.add(new Pair(ColumnRef.to(table.column(id)), field));
              }
            });
    return new MatchColumns(table.id(), pairs, false, false, List.of(), Optional.of(positions));
  }

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    var reads =
        Stream.concat(
            pairs.stream().map(Pair::column),
            positions.stream().flatMap(p -> p.source().columns().stream()));
    var adds = Stream.concat(written().stream(), add.stream().map(Added::field));
    return new Needs(reads.distinct().toList(), List.of(), adds.toList(), List.of());
  }

  @Override
  public Change run(Work work) {
    return new MatchRun(this, work).change();
  }

  /** The columns into which positions are written. */
  List<String> written() {
    return positions.map(p -> p.target().labels()).orElse(List.of());
  }

  @Override
  public JsonObject parameters() {
    var array = new JsonArray();
    for (var pair : pairs) {
      var one = pair.column().toJson();
      one.addProperty("field", pair.field());
      array.add(one);
    }
    var added = new JsonArray();
    add.forEach(one -> added.add(json(one)));
    var json = new JsonObject();
    json.add("pairs", array);
    json.addProperty("rename", rename);
    json.addProperty("reorder", reorder);
    json.add("add", added);
    positions.ifPresent(p -> json.add("positions", p.parameters()));
    return json;
  }

  private static JsonObject json(Added added) {
    var json = new JsonObject();
    json.addProperty("field", added.field());
    json.addProperty("text", added.text());
    return json;
  }

  private static MatchColumns read(TableId table, JsonObject json) {
    var pairs = new ArrayList<Pair>();
    for (var one : json.getAsJsonArray("pairs")) {
      var pair = one.getAsJsonObject();
      pairs.add(new Pair(ColumnRef.read(pair), pair.get("field").getAsString()));
    }
    var positions = Optional.ofNullable(json.getAsJsonObject("positions"));
    return new MatchColumns(
        table,
        pairs,
        json.get("rename").getAsBoolean(),
        json.get("reorder").getAsBoolean(),
        json.getAsJsonArray("add").asList().stream().map(MatchColumns::added).toList(),
        positions.map(p -> ConvertPositions.read(table, p)));
  }

  /** Once a name alone was kept: an empty column. */
  private static Added added(JsonElement json) {
    return json.isJsonPrimitive()
        ? new Added(json.getAsString(), "")
        : new Added(
            json.getAsJsonObject().get("field").getAsString(),
            json.getAsJsonObject().get("text").getAsString());
  }

  @Override
  public Message words(Change happened) {
    return Message.of("check.match.words", pairs.size() + written().size());
  }
}
