package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks rows without changing what they hold: seen, later, cannot tell, or to do again. A note
 * stands in a column of its own, which is added when it is missing.
 *
 * @param note why it cannot be told; empty for none
 * @param noteLabel the header of the column for notes
 */
public record MarkRows(TableId table, RowSet decided, Mark mark, String note, String noteLabel)
    implements Decision {

  /** The stable word. */
  public static final String KIND = "visit.mark/1";

  /** The header of the column for notes, in the language of the data. */
  public static final String NOTES = "note_visite";

  public MarkRows {
    if (decided.isEmpty()) {
      throw new IllegalArgumentException("no row");
    }
  }

  /** Marks one row. */
  public static MarkRows one(TableId table, int slot, Mark mark) {
    return new MarkRows(table, RowSet.of(slot), mark, "", NOTES);
  }

  /** Says that it cannot be told of one row, and why. */
  public static MarkRows cannotTell(TableId table, int slot, String note) {
    return new MarkRows(table, RowSet.of(slot), Mark.CANNOT_TELL, note, NOTES);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String told() {
    return note;
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    var changes = new ArrayList<Change>();
    if (!note.isBlank()) {
      note(work.table(table), changes);
    }
    changes.add(new SetMarks(table, decided, List.of(mark.word())));
    return Group.of(changes);
  }

  private void note(Table now, List<Change> changes) {
    var there =
        now.named(noteLabel).filter(TextColumn.class::isInstance).map(column -> column.id());
    var id = there.orElse(now.freshColumn());
    if (there.isEmpty()) {
      changes.add(AddColumn.text(table, id, noteLabel, now.columns().size()));
    }
    changes.add(new SetCells(table, id, decided, List.of(Cell.text(note))));
  }

  @Override
  public Message words(Change happened) {
    return decided.size() == 1
        ? Message.of("visit.mark.one." + mark.key())
        : Message.of("visit.mark.many." + mark.key(), decided.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("rows", decided.toString());
    json.addProperty("mark", mark.word());
    json.addProperty("note", note);
    json.addProperty("note-label", noteLabel);
    return json;
  }

  static MarkRows read(TableId table, JsonObject json) {
    return new MarkRows(
        table,
        RowSet.parse(json.get("rows").getAsString()),
        Mark.of(json.get("mark").getAsString()),
        json.get("note").getAsString(),
        json.get("note-label").getAsString());
  }
}
