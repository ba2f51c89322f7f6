package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells pasted past the end of the table: new rows at its end and new texts, as one step.
 *
 * @param added how many rows come
 * @param first the slot that the first of them gets: the number of slots when it was asked
 * @param edits of rows old and new
 */
public record PasteCells(TableId table, int added, int first, List<CellEdit> edits)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.paste/1";

  public PasteCells {
    edits = List.copyOf(edits);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new EditCells(table, edits).needs();
  }

  @Override
  public Footprint looksAt() {
    return new EditCells(table, edits).looksAt();
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var add = new AddRows(table, now.slots(), added, AddRows.END);
    var shift = now.slots() - first;
    var moved =
        edits.stream()
            .map(e -> e.slot() < first ? e : new CellEdit(e.column(), e.slot() + shift, e.text()))
            .toList();
    var after = new Work(add.apply(work.state()), work.resources(), work.progress());
    var changes = new ArrayList<Change>();
    changes.add(added > 0 ? add : Group.NOTHING);
    changes.add(new EditCells(table, moved).run(after));
    return Group.of(changes);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.paste", edits.size(), added);
  }

  @Override
  public JsonObject parameters() {
    var json = new EditCells(table, edits).parameters();
    json.addProperty("added", added);
    json.addProperty("first", first);
    return json;
  }

  static PasteCells read(TableId table, JsonObject json) {
    return new PasteCells(
        table,
        json.get("added").getAsInt(),
        json.get("first").getAsInt(),
        EditCells.read(table, json).edits());
  }
}
