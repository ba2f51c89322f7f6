package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.Reprojection;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which columns hold the positions, or that none does. No cell changes.
 *
 * @param columns what was accepted; null for "no map for this file"
 */
public record AcceptPosition(TableId table, @Nullable PositionColumns columns)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.accept-position/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(
        columns == null ? List.of() : columns.columns(), List.of(), List.of(), List.of());
  }

  @Override
  public Change run(Work work) {
    return new SetSetting(
        table,
        PositionColumns.SETTING,
        columns == null ? PositionColumns.NO_MAP : columns.toJson().toString());
  }

  @Override
  public Message words(Change happened) {
    return columns == null
        ? Message.of("geo.accept.none")
        : Message.of("geo.accept.words", columns.words(), system(columns));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    if (columns != null) {
      json.add("position", columns.toJson());
    }
    return json;
  }

  static AcceptPosition read(TableId table, JsonObject json) {
    var position = json.getAsJsonObject("position");
    return new AcceptPosition(
        table, position == null ? null : PositionColumns.read(position).orElseThrow());
  }

  /** The name of the system. */
  static Message system(PositionColumns columns) {
    return Reprojection.find(columns.epsg())
        .map(crs -> crs.name())
        .orElse(Message.of("geo.crs.other", String.valueOf(columns.epsg())));
  }
}
