package fr.arpent.step.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * New texts in cells: one typed, a range pasted, filled down or emptied. Cells whose text stays the
 * same are left alone, with the kind they had in their file.
 *
 * @param edits in any order; of two for one cell the later counts
 */
public record EditCells(TableId table, List<CellEdit> edits) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.cells/1";

  public EditCells {
    edits = List.copyOf(edits);
  }

  /** One cell. */
  public static EditCells one(TableId table, ColumnRef column, int slot, String text) {
    return new EditCells(table, List.of(new CellEdit(column, slot, text)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(edits.stream().map(CellEdit::column).distinct().toArray(ColumnRef[]::new));
  }

  /** Cells that read so already are left alone: they were looked at too. */
  @Override
  public Footprint looksAt() {
    return new Footprint(
        edits.stream()
            .collect(
                Collectors.groupingBy(
                    edit -> edit.column().id(),
                    LinkedHashMap::new,
                    Collectors.mapping(CellEdit::slot, Collectors.toList())))
            .entrySet()
            .stream()
            .<Footprint.Area>map(e -> new Footprint.Cells(table, e.getKey(), rows(e.getValue())))
            .toList());
  }

  private static RowSet rows(Collection<Integer> slots) {
    return RowSet.of(slots.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var byColumn = new LinkedHashMap<ColumnId, TreeMap<Integer, String>>();
    for (var edit : edits) {
      byColumn
          .computeIfAbsent(edit.column().id(), _ -> new TreeMap<>())
          .put(edit.slot(), edit.text());
    }
    var changes = new ArrayList<Change>();
    byColumn.forEach((column, texts) -> changes.add(set(work, now.column(column), texts)));
    return Group.of(changes);
  }

  private Change set(Work work, Column column, TreeMap<Integer, String> texts) {
    texts.entrySet().removeIf(edit -> column.text(edit.getKey()).equals(edit.getValue()));
    if (texts.isEmpty()) {
      return Group.NOTHING;
    }
    var cells = texts.values().stream().map(Cell::text).toList();
    var written = work.text(table, ColumnRef.to(column));
    return new SetCells(table, written.id(), rows(texts.keySet()), cells);
  }

  @Override
  public Message words(Change happened) {
    return edits.size() == 1
        ? Message.of("step.edit.cell", edits.getFirst().column().name(), edits.getFirst().text())
        : Message.of("step.edit.cells", edits.size());
  }

  @Override
  public JsonObject parameters() {
    var array = new JsonArray();
    for (var edit : edits) {
      var json = edit.column().toJson();
      json.addProperty("row", edit.slot());
      json.addProperty("text", edit.text());
      array.add(json);
    }
    var json = new JsonObject();
    json.add("edits", array);
    return json;
  }

  static EditCells read(TableId table, JsonObject json) {
    var edits =
        json.getAsJsonArray("edits").asList().stream()
            .map(e -> e.getAsJsonObject())
            .map(
                e ->
                    new CellEdit(
                        ColumnRef.read(e), e.get("row").getAsInt(), e.get("text").getAsString()))
            .toList();
    return new EditCells(table, edits);
  }
}
