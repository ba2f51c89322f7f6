package fr.arpent.visit.remark;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/** Takes a remark off the list. */
public record DropRemark(TableId table, Remark remark) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.drop-remark/1";

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
    var known = Remarks.of(work.state().get(table));
    var left = known.without(remark);
    return left.equals(known)
        ? Group.NOTHING
        : new SetSetting(table, Remarks.SETTING, left.setting());
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.drop-remark.words", remark.known());
  }

  @Override
  public JsonObject parameters() {
    return remark.toJson();
  }

  /** Reads what {@link #parameters()} gave. */
  public static DropRemark read(TableId table, JsonObject json) {
    return new DropRemark(table, Remark.read(json));
  }
}
