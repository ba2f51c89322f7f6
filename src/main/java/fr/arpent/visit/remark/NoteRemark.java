package fr.arpent.visit.remark;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/** Notes a remark on the address base; the table's cells stay as they are. */
public record NoteRemark(TableId table, Remark remark) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.remark/1";

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
    return new SetSetting(table, Remarks.SETTING, known.with(remark).setting());
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.remark.words", remark.known());
  }

  @Override
  public JsonObject parameters() {
    return remark.toJson();
  }

  /** Reads what {@link #parameters()} gave. */
  public static NoteRemark read(TableId table, JsonObject json) {
    return new NoteRemark(table, Remark.read(json));
  }
}
