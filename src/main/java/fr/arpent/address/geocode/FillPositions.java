package fr.arpent.address.geocode;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PlacePoint;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes the places of sure answers where the table has its positions, in rows whose cells there
 * are empty. What is filled stays as it is.
 *
 * @param rows which rows
 */
public record FillPositions(TableId table, RowSet rows) implements Operation {

  /** The stable word. */
  public static final String KIND = "address.fill-positions/1";

  /** The rows of {@code state} with a sure answer and no position; none where that is shown. */
  public static RowSet possible(TableState state, Piles piles) {
    var table = state.table();
    var lon = table.named(AnswerColumn.LONGITUDE.title());
    return PositionColumns.of(state)
        .filter(c -> lon.isPresent() && c.columns().stream().noneMatch(isColumn(lon.get())))
        .map(
            columns ->
                RowSet.of(
                    piles
                        .rows(Pile.SURE)
                        .slots()
                        .filter(slot -> isEmpty(table, columns, slot))
                        .filter(slot -> place(table, slot).isPresent())
                        .toArray()))
        .orElse(RowSet.NONE);
  }

  private static Predicate<ColumnRef> isColumn(Column column) {
    return ref -> ref.id().equals(column.id());
  }

  private static boolean isEmpty(Table table, PositionColumns columns, int slot) {
    return columns.columns().stream()
        .map(ref -> table.column(ref.id()))
        .allMatch(
            column ->
                column instanceof GeometryColumn shapes
                    ? shapes.geometries().get(slot) == null
                    : column.text(slot).isBlank());
  }

  private static Optional<LonLat> place(Table table, int slot) {
    try {
      var lon = table.named(AnswerColumn.LONGITUDE.title()).orElseThrow().text(slot);
      var lat = table.named(AnswerColumn.LATITUDE.title()).orElseThrow().text(slot);
      return Optional.of(new LonLat(Double.parseDouble(lon), Double.parseDouble(lat)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    var state = work.state().get(table);
    return Group.of(
        possible(state, Piles.of(state.table()))
            .slots()
            .filter(rows::contains)
            .mapToObj(slot -> fill(work, state, slot))
            .toList());
  }

  private static Change fill(Work work, TableState state, int slot) {
    return place(state.table(), slot)
        .map(place -> PlacePoint.of(state, slot, place).run(work))
        .orElse(Group.NOTHING);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("address.fill.words", rows.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("rows", rows.toString());
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static FillPositions read(TableId table, JsonObject json) {
    return new FillPositions(table, RowSet.parse(json.get("rows").getAsString()));
  }
}
