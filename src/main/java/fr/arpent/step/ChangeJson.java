package fr.arpent.step;

import com.google.gson.JsonObject;

/** Changes in JSON: an object whose {@code kind} is the stable word of the family's member. */
public final class ChangeJson {
  private ChangeJson() {}

  /** {@code change} as JSON; tables it brings are kept in {@code tables}. */
  public static JsonObject write(Change change, TableStore tables) {
    var json = new JsonObject();
    json.addProperty("kind", change.kind());
    change.write(json, tables);
    return json;
  }

  /**
   * The change that {@link #write} made {@code json} of.
   *
   * @throws IllegalArgumentException when the kind is unknown: a newer program wrote it
   */
  public static Change read(JsonObject json, TableStore tables) {
    return switch (json.get("kind").getAsString()) {
      case "set-cells" -> SetCells.read(json);
      case "map-values" -> MapValues.read(json);
      case "add-column" -> AddColumn.read(json);
      case "remove-column" -> RemoveColumn.read(json);
      case "move-column" -> MoveColumn.read(json);
      case "rename-column" -> RenameColumn.read(json);
      case "add-rows" -> AddRows.read(json);
      case "remove-rows" -> RemoveRows.read(json);
      case "order-rows" -> OrderRows.read(json);
      case "set-geometries" -> SetGeometries.read(json);
      case "set-setting" -> SetSetting.read(json);
      case "set-marks" -> SetMarks.read(json);
      case "put-table" -> PutTable.read(json, tables);
      case "remove-table" -> RemoveTable.read(json);
      case "front-table" -> FrontTable.read(json);
      case "group" -> Group.read(json, tables);
      default -> throw new IllegalArgumentException("kind of change " + json.get("kind"));
    };
  }
}
