package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something decided for a table, told in the history as {@code words} says.
 *
 * @param key the setting's stable word
 * @param value what was decided; null takes the decision back
 * @param words the code of the sentence; {@code {0}} is what is shown of the value
 * @param shown what the sentence shows of the value
 */
public record Decide(TableId table, String key, @Nullable String value, String words, String shown)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.decide/1";

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
    var known = work.state().get(table).setting(key);
    return known.equals(Optional.ofNullable(value))
        ? Group.NOTHING
        : new SetSetting(table, key, value);
  }

  @Override
  public Message words(Change happened) {
    return Message.of(words, shown);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("key", key);
    if (value != null) {
      json.addProperty("value", value);
    }
    json.addProperty("words", words);
    json.addProperty("shown", shown);
    return json;
  }

  static Decide read(TableId table, JsonObject json) {
    var value = json.get("value");
    return new Decide(
        table,
        json.get("key").getAsString(),
        value == null ? null : value.getAsString(),
        json.get("words").getAsString(),
        json.get("shown").getAsString());
  }
}
