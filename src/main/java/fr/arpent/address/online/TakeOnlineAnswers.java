package fr.arpent.address.online;

import com.google.gson.JsonObject;
import fr.arpent.address.ResultColumns;
import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * Writes what the address service answered into the columns that {@link GeocodeAddresses} writes
 * its answers to, one step. Needs the {@link OnlineBatch.Found} among the resources: it opens no
 * connection itself.
 *
 * @param columns the columns that made the questions
 * @param service where they were asked
 */
public record TakeOnlineAnswers(TableId table, AddressColumns columns, String service)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "address.online/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(columns.parts(), List.of(), GeocodeAddresses.titles(), List.of());
  }

  @Override
  public Change run(Work work) {
    var found = work.resource(OnlineBatch.Found.class);
    var results = new ResultColumns(work.table(table), GeocodeAddresses.titles());
    found.texts().forEach(results::add);
    return GeocodeAddresses.shown(work.state(), table, results.change(found.rows()));
  }

  @Override
  public Message words(Change happened) {
    var rows = happened.cellCount() / GeocodeAddresses.titles().size();
    return Message.of("address.online.words", rows, service);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("columns", columns.remembered());
    json.addProperty("service", service);
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static TakeOnlineAnswers read(TableId table, JsonObject json) {
    var columns = AddressColumns.recalled(json.get("columns").getAsString());
    return new TakeOnlineAnswers(
        table, columns.orElse(AddressColumns.NONE), json.get("service").getAsString());
  }
}
