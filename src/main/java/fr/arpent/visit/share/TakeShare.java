package fr.arpent.visit.share;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import fr.arpent.visit.Round;
import java.util.List;

/**
 * Leaves one person's points in the round, in the order it had; the table keeps all its rows.
 *
 * @param share whose part it is
 * @param rows the points that stay
 */
public record TakeShare(TableId table, Share share, RowSet rows) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.take-share/1";

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
    return Round.of(state)
        .map(round -> round.only(rows, state))
        .<Change>map(
            setting ->
                Group.of(
                    List.of(
                        new SetSetting(table, Round.SETTING, setting),
                        new SetSetting(table, Share.SETTING, share.setting()))))
        .orElse(Group.NOTHING);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.take-share.words", share.number(), share.people(), rows.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("number", share.number());
    json.addProperty("people", share.people());
    json.addProperty("rows", rows.toString());
    return json;
  }

  /** Reads what {@link #parameters()} gave. */
  public static TakeShare read(TableId table, JsonObject json) {
    return new TakeShare(
        table,
        new Share(json.get("number").getAsInt(), json.get("people").getAsInt()),
        RowSet.parse(json.get("rows").getAsString()));
  }
}
