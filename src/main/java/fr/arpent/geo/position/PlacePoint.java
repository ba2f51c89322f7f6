package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetSetting;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.TableId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/**
 * Puts a row at a place, or moves it there, in the columns that hold the positions and in their own
 * form and system. A table without such columns gets {@code longitude} and {@code latitude}.
 *
 * @param slot the row
 * @param place where to
 * @param moved how far from where it was, in metres; null when it had no position
 */
public record PlacePoint(TableId table, int slot, LonLat place, @Nullable Double moved)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.place-point/1";

  private static final PositionTarget NEW = PositionTarget.two("longitude", "latitude");

  /** Puts the row in {@code slot} of {@code state} at {@code place}. */
  public static PlacePoint of(TableState state, int slot, LonLat place) {
    var old = new double[2];
    var had =
        PositionColumns.of(state)
            .filter(c -> PositionReader.of(state.table(), c).lonLat(slot, old))
            .isPresent();
    var moved = had ? Distance.metres(old[0], old[1], place.lon(), place.lat()) : null;
    return new PlacePoint(state.table().id(), slot, place, moved);
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
    var columns = PositionColumns.of(state);
    if (columns.isEmpty()) {
      return newColumns(state);
    }
    if (columns.get() instanceof Shapes shapes && !isPoint(state, shapes.column())) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "geo.place.not-a-point"));
    }
    return new PositionWriter(state.table(), columns.get()).place(slot, place);
  }

  private boolean isPoint(TableState state, ColumnRef column) {
    var shape = ((GeometryColumn) state.table().column(column.id())).geometries().get(slot);
    return shape == null || shape instanceof Point;
  }

  private Change newColumns(TableState state) {
    var now = state.table();
    var lon = now.freshColumn();
    var lat = new ColumnId(lon.value() + 1);
    var last = now.columns().size();
    var columns = NEW.columns(List.of(lon, lat));
    return new Group(
        List.of(
            AddColumn.text(table, lon, NEW.labels().getFirst(), last),
            AddColumn.text(table, lat, NEW.labels().getLast(), last + 1),
            SetCells.one(table, lon, slot, CoordinateStyle.plain(place.lon(), Precision.POINTED)),
            SetCells.one(table, lat, slot, CoordinateStyle.plain(place.lat(), Precision.POINTED)),
            new SetSetting(table, PositionColumns.SETTING, columns.toJson().toString())));
  }

  @Override
  public Message words(Change happened) {
    return moved == null
        ? Message.of("geo.place.placed")
        : Message.of("geo.place.moved", Distance.words(moved));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("slot", slot);
    json.addProperty("lon", place.lon());
    json.addProperty("lat", place.lat());
    if (moved != null) {
      json.addProperty("moved", moved);
    }
    return json;
  }

  static PlacePoint read(TableId table, JsonObject json) {
    return new PlacePoint(
        table,
        json.get("slot").getAsInt(),
        new LonLat(json.get("lon").getAsDouble(), json.get("lat").getAsDouble()),
        json.has("moved") ? json.get("moved").getAsDouble() : null);
  }
}
