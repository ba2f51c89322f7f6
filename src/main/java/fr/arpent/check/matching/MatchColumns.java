package fr.arpent.check.matching;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.check.CheckSettings;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MoveColumn;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.SetSetting;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Matches columns to the fields of the table's schema, and makes the header fit as far as wanted.
 *
 * @param pairs which column is which field; the others are matched to none
 * @param rename whether matched columns take their field's name as title
 * @param reorder whether matched columns are put first, in the order of {@code pairs}
 * @param add names of fields to add as empty columns at the end
 */
public record MatchColumns(
    TableId table, List<Pair> pairs, boolean rename, boolean reorder, List<String> add)
    implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND =
      new OperationKind("check.match-columns/1", MatchColumns::read);

  /** One column and the name of its field. */
  public record Pair(ColumnRef column, String field) {}

  public MatchColumns {
    pairs = List.copyOf(pairs);
    add = List.copyOf(add);
  }

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    return new Needs(pairs.stream().map(Pair::column).toList(), List.of(), add, List.of());
  }

  @Override
  public Change run(Work work) {
    var changes = new ArrayList<Change>();
    var fields = new LinkedHashMap<ColumnId, String>();
    pairs.forEach(pair -> fields.put(pair.column().id(), pair.field()));
    if (rename) {
      renames(work.state(), changes);
    }
    if (reorder) {
      moves(work.state(), changes);
    }
    adds(work.state(), changes, fields);
    changes.add(
        new SetSetting(table, CheckSettings.MATCHING, CheckSettings.write(new Matching(fields))));
    return Group.of(changes);
  }

  private void renames(State state, List<Change> to) {
    for (var pair : pairs) {
      var id = pair.column().id();
      if (!pair.field().equals(state.table(table).column(id).label())) {
        to.add(new RenameColumn(table, id, pair.field()));
      }
    }
  }

  private void moves(State state, List<Change> to) {
    var now = state;
    for (var i = 0; i < pairs.size(); i++) {
      var id = pairs.get(i).column().id();
      if (now.table(table).indexOf(id) != i) {
        var move = new MoveColumn(table, id, i);
        to.add(move);
        now = move.apply(now);
      }
    }
  }

  private void adds(State state, List<Change> to, LinkedHashMap<ColumnId, String> fields) {
    var fresh = state.table(table).freshColumn().value();
    var index = state.table(table).columns().size();
    for (var i = 0; i < add.size(); i++) {
      var id = new ColumnId(fresh + i);
      to.add(AddColumn.text(table, id, add.get(i), index + i));
      fields.put(id, add.get(i));
    }
  }

  @Override
  public JsonObject parameters() {
    var array = new JsonArray();
    for (var pair : pairs) {
      var one = pair.column().toJson();
      one.addProperty("field", pair.field());
      array.add(one);
    }
    var names = new JsonArray();
    add.forEach(names::add);
    var json = new JsonObject();
    json.add("pairs", array);
    json.addProperty("rename", rename);
    json.addProperty("reorder", reorder);
    json.add("add", names);
    return json;
  }

  private static MatchColumns read(TableId table, JsonObject json) {
    var pairs =
        json.getAsJsonArray("pairs").asList().stream()
            .map(e -> e.getAsJsonObject())
            .map(o -> new Pair(ColumnRef.read(o), o.get("field").getAsString()))
            .toList();
    var add = json.getAsJsonArray("add").asList().stream().map(e -> e.getAsString()).toList();
    return new MatchColumns(
        table, pairs, json.get("rename").getAsBoolean(), json.get("reorder").getAsBoolean(), add);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("check.match.words", pairs.size());
  }
}
