package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetGeometries;
import fr.arpent.step.Work;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A column of geometries in another system.
 *
 * @param from the EPSG code of the coordinates as they are
 * @param to the EPSG code of the coordinates after
 */
public record ReprojectGeometries(TableId table, ColumnRef column, int from, int to)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.reproject/1";

  private static final Message WHAT = Message.of("geo.convert.progress");
  private static final int OFTEN = 1024;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(column);
  }

  @Override
  public Change run(Work work) {
    var old = (GeometryColumn) work.table(table).column(column.id());
    var slots =
        IntStream.range(0, old.slots()).filter(s -> old.geometries().get(s) != null).toArray();
    var reprojection = Reprojection.between(crs(from), crs(to));
    var moved = new ArrayList<@Nullable Geometry>();
    for (var slot : slots) {
      if (moved.size() % OFTEN == 0) {
        work.progress().step(WHAT, moved.size(), slots.length);
      }
      var shape = old.geometries().get(slot);
      moved.add(shape == null ? null : reprojection.apply(shape));
    }
    return new SetGeometries(table, column.id(), to, RowSet.of(slots), moved, true);
  }

  private static Crs crs(int epsg) {
    return Reprojection.find(epsg)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(Place.NOWHERE, "geo.crs.unknown", String.valueOf(epsg))));
  }

  @Override
  public Message words(Change happened) {
    var name =
        Reprojection.find(to)
            .map(Crs::name)
            .orElse(Message.of("geo.crs.other", String.valueOf(to)));
    return Message.of("geo.reproject.words", column.name(), name);
  }

  @Override
  public JsonObject parameters() {
    var json = column.toJson();
    json.addProperty("from", from);
    json.addProperty("to", to);
    return json;
  }

  static ReprojectGeometries read(TableId table, JsonObject json) {
    return new ReprojectGeometries(
        table, ColumnRef.read(json), json.get("from").getAsInt(), json.get("to").getAsInt());
  }
}
