package fr.arpent.check;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.check.Decisions.Left;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Leaves findings as they are, with a reason.
 *
 * @param column the column; empty for a finding about none
 * @param cause the sentence of its cause
 * @param value the text; empty for every text of the column
 * @param reason why, in the words of whoever decides
 */
public record LeaveFinding(
    TableId table, Optional<ColumnRef> column, String cause, Optional<String> value, String reason)
    implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND = new OperationKind("check.leave/1", LeaveFinding::read);

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    var left = new ArrayList<>(CheckSettings.decisions(work.state().get(table)).left());
    left.add(new Left(column.map(ColumnRef::id).orElse(null), cause, value, reason));
    return new SetSetting(table, CheckSettings.LEFT, CheckSettings.writeLeft(left));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    column.ifPresent(c -> json.add("column", c.toJson()));
    json.addProperty("cause", cause);
    value.ifPresent(v -> json.addProperty("value", v));
    json.addProperty("reason", reason);
    return json;
  }

  private static LeaveFinding read(TableId table, JsonObject json) {
    return new LeaveFinding(
        table,
        json.has("column")
            ? Optional.of(ColumnRef.read(json.getAsJsonObject("column")))
            : Optional.empty(),
        json.get("cause").getAsString(),
        json.has("value") ? Optional.of(json.get("value").getAsString()) : Optional.empty(),
        json.get("reason").getAsString());
  }

  @Override
  public Message words(Change happened) {
    var name = column.map(ColumnRef::name).orElse("");
    return value
        .map(v -> Message.of("check.leave.value", v, name))
        .orElseGet(() -> Message.of("check.leave.all", name));
  }
}
