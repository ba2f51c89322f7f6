package fr.arpent.check.repair;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.check.CheckSettings;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.HashMap;

/** Decides for a column which number of its dates is the day. */
public record AnswerDateOrder(TableId table, ColumnRef column, DateOrder order)
    implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND =
      new OperationKind("check.date-order/1", AnswerDateOrder::read);

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    return Needs.writes(column);
  }

  @Override
  public Change run(Work work) {
    var orders = new HashMap<>(CheckSettings.decisions(work.state().get(table)).orders());
    orders.put(column.id(), order);
    return new SetSetting(table, CheckSettings.DATE_ORDER, CheckSettings.writeOrders(orders));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("column", column.toJson());
    json.addProperty("order", order.name());
    return json;
  }

  private static AnswerDateOrder read(TableId table, JsonObject json) {
    return new AnswerDateOrder(
        table,
        ColumnRef.read(json.getAsJsonObject("column")),
        DateOrder.valueOf(json.get("order").getAsString()));
  }

  @Override
  public Message words(Change happened) {
    return order == DateOrder.DAY_FIRST
        ? Message.of("check.date-order.day-first", column.name())
        : Message.of("check.date-order.month-first", column.name());
  }
}
