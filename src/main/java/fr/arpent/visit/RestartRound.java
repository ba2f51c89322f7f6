package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/** Makes all rows of the round to do again, in the same order; what they hold stays. */
public record RestartRound(TableId table) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.restart/1";

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
    var slots = Round.of(state).map(round -> round.slots(state)).orElse(new int[0]);
    return slots.length == 0
        ? Group.NOTHING
        : new SetMarks(table, RowSet.of(slots), List.of(Mark.TO_DO.word()));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.restart.words");
  }

  @Override
  public JsonObject parameters() {
    return new JsonObject();
  }

  static RestartRound read(TableId table, JsonObject json) {
    return new RestartRound(table);
  }
}
