package fr.arpent.visit.share;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetGeometries;
import fr.arpent.step.SetMarks;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Settles what people answered differently: one of the answers, or another one, is written and the
 * difference is gone from the list. Undoing it brings the difference back.
 *
 * @param column the column; empty for the mark of the row
 * @param text the cell's text, or the mark's word
 */
public record SettleDifference(TableId table, int slot, Optional<ColumnRef> column, String text)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.settle/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return column.map(Needs::writes).orElse(Needs.NONE);
  }

  @Override
  public Change run(Work work) {
    var state = work.state().get(table);
    var left = Differences.of(state).without(slot, column);
    var written =
        column
            .map(c -> cell(work, c))
            .orElseGet(
                () ->
                    state.mark(slot).equals(text)
                        ? Group.NOTHING
                        : new SetMarks(table, RowSet.of(slot), List.of(text)));
    return Group.of(List.of(written, new SetSetting(table, Differences.SETTING, left.setting())));
  }

  private Change cell(Work work, ColumnRef column) {
    var now = work.table(table).column(column.id());
    if (now.text(slot).equals(text)) {
      return Group.NOTHING;
    }
    return now instanceof GeometryColumn shapes
        ? new SetGeometries(
            table,
            column.id(),
            shapes.epsg(),
            RowSet.of(slot),
            Collections.singletonList(text.isEmpty() ? null : shape(column)))
        : SetCells.one(table, column.id(), slot, text);
  }

  private Geometry shape(ColumnRef column) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "step.edit.shapes", column.name()), e);
    }
  }

  @Override
  public Message words(Change happened) {
    return column
        .map(c -> Message.of("visit.settle.words", c.name(), text))
        .orElse(Message.of("visit.settle.mark.words"));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("slot", slot);
    column.ifPresent(c -> json.add("of", c.toJson()));
    json.addProperty("text", text);
    return json;
  }

  /** Reads what {@link #parameters()} gave. */
  public static SettleDifference read(TableId table, JsonObject json) {
    return new SettleDifference(
        table,
        json.get("slot").getAsInt(),
        Optional.ofNullable(json.getAsJsonObject("of")).map(ColumnRef::read),
        json.get("text").getAsString());
  }
}
