package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;

/**
 * New, empty rows.
 *
 * @param first the slot of the first, which is the number of slots before; the others follow
 * @param count how many
 * @param position where they stand, counted from 0; {@link #END} behind all others
 */
public record AddRows(TableId table, int first, int count, int position) implements Change {

  /** Behind all others, however many there are when it is done again. */
  public static final int END = Integer.MAX_VALUE;

  @Override
  public String kind() {
    return "add-rows";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(
        table,
        t -> {
          if (t.slots() != first) {
            throw new IllegalStateException("rows from " + first + " on, has " + t.slots());
          }
          return t.withNewRows(count, Math.min(position, t.rowCount()));
        });
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(
        new Footprint.Rows(table, RowSet.range(first, first + count), Footprint.Deed.ADDED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("first", first);
    json.addProperty("count", count);
    json.addProperty("position", position);
  }

  static AddRows read(JsonObject json) {
    return new AddRows(
        JsonIds.table(json),
        json.get("first").getAsInt(),
        json.get("count").getAsInt(),
        json.get("position").getAsInt());
  }
}
