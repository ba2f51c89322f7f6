package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/**
 * Writes the positions as longitude and latitude in the form that is asked for, one step.
 *
 * <p>What the positions were read from is kept: a target column that is one of the sources gets its
 * old content into a column beside it, whose label ends with {@code kept}. A target column that is
 * there already is filled where it is empty. Rows without position stay empty. Decimals as in
 * {@link Precision}.
 *
 * @param source where the positions are now
 * @param target where they go
 * @param kept what is put behind the label of a column whose place is taken
 */
public record ConvertPositions(
    TableId table, PositionColumns source, PositionTarget target, String kept)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.convert-positions/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(source.columns(), java.util.List.of(), target.labels(), java.util.List.of());
  }

  @Override
  public Change run(Work work) {
    return new Conversion(this, work).change();
  }

  @Override
  public Message words(Change happened) {
    var cells = happened.cellCount() / target.labels().size();
    return Message.of("geo.convert.words", cells, target.words());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("source", source.toJson());
    json.add("target", target.toJson());
    json.addProperty("kept", kept);
    return json;
  }

  /** What {@link #parameters()} wrote. */
  public static ConvertPositions read(TableId table, JsonObject json) {
    return new ConvertPositions(
        table,
        PositionColumns.read(json.getAsJsonObject("source")).orElseThrow(),
        PositionTarget.read(json.getAsJsonObject("target")),
        json.get("kept").getAsString());
  }
}
