package fr.arpent.format;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.PutTable;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * Reads the table's source again in another way: another encoding, delimiter, header row or sheet.
 * What was done to the table before is no longer in it; undoing brings it back. The source is
 * handed to the work as its {@link Source} resource.
 *
 * @param source the file's name as the user knows it
 * @param options what the user says by now; what is not said is guessed
 */
public record ReadAgain(TableId table, String source, ReadOptions options) implements Operation {

  /** The stable word. */
  public static final String KIND = "format.read-again/1";

  /** The table's setting that says how it was read: {@link ReadOptions} as JSON. */
  public static final String SETTING = "format.read";

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
    var reading = Formats.all().read(work.resource(Source.class), options, table, work.progress());
    var read = reading.recognised().asOptions().toJson().toString();
    return Group.of(List.of(new PutTable(reading.table()), new SetSetting(table, SETTING, read)));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("format.read-again", source);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("source", source);
    json.add("options", options.toJson());
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static ReadAgain read(TableId table, JsonObject json) {
    var options = ReadOptions.read(json.getAsJsonObject("options"));
    return new ReadAgain(table, json.get("source").getAsString(), options);
  }
}
