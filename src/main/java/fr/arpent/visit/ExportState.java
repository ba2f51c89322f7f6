package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the state of every row into a column, added when it is missing.
 *
 * @param label the column's header
 * @param words what is written for each mark; a mark without word leaves the cell empty
 */
public record ExportState(TableId table, String label, Map<Mark, String> words)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.export-state/1";

  public ExportState {
    words = Map.copyOf(words);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(List.of(), List.of(), List.of(label), List.of());
  }

  @Override
  public Change run(Work work) {
    var state = work.state().get(table);
    var now = state.table();
    var there = now.named(label).filter(TextColumn.class::isInstance).map(column -> column.id());
    var id = there.orElse(now.freshColumn());
    var changes = new ArrayList<Change>();
    if (there.isEmpty()) {
      changes.add(AddColumn.text(table, id, label, now.columns().size()));
    }
    var rows = now.rows();
    var cells = rows.slots().mapToObj(slot -> Cell.text(word(state.mark(slot)))).toList();
    if (!cells.isEmpty()) {
      changes.add(new SetCells(table, id, rows, cells));
    }
    return Group.of(changes);
  }

  private String word(String mark) {
    return words.getOrDefault(Mark.of(mark), "");
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.export-state.words", label);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("label", label);
    var each = new JsonObject();
    new EnumMap<>(words).forEach((mark, word) -> each.addProperty(mark.key(), word));
    json.add("words", each);
    return json;
  }

  static ExportState read(TableId table, JsonObject json) {
    var each = json.getAsJsonObject("words");
    var words = new EnumMap<Mark, String>(Mark.class);
    for (var mark : Mark.values()) {
      if (each.has(mark.key())) {
        words.put(mark, each.get(mark.key()).getAsString());
      }
    }
    return new ExportState(table, json.get("label").getAsString(), words);
  }
}
