package fr.arpent.address;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * Finds the nearest address of every row's position and writes it into the columns that the
 * national address service would answer with ({@code result_label}, {@code result_distance}…), one
 * step. Columns of these names that are there already are written over. Needs an {@link
 * AddressIndex} among the resources; a {@link fr.arpent.geo.layer.StreetCrossings} there makes
 * crossings surer.
 *
 * @param position where the positions are
 * @param metres how far an address may be
 */
public record ReverseAddresses(TableId table, PositionColumns position, double metres)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "address.reverse/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(position.columns(), List.of(), Reverse.titles(), List.of());
  }

  @Override
  public Change run(Work work) {
    return new Reverse(this, work).change();
  }

  @Override
  public Message words(Change happened) {
    var rows = happened.cellCount() / Reverse.titles().size();
    return Message.of("address.reverse.words", rows, Math.round(metres));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("position", position.toJson());
    json.addProperty("metres", metres);
    return json;
  }

  static ReverseAddresses read(TableId table, JsonObject json) {
    return new ReverseAddresses(
        table,
        PositionColumns.read(json.getAsJsonObject("position")).orElseThrow(),
        json.get("metres").getAsDouble());
  }
}
