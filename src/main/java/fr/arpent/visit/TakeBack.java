package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes an earlier decision back, whatever came after it: the rows are to do again, and an address
 * that was accepted gives way to what stood there before, unless it was changed since.
 *
 * @param decision what is taken back
 */
public record TakeBack(TableId table, Decision decision) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.take-back/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return decision.needs();
  }

  @Override
  public Change run(Work work) {
    var changes = new ArrayList<Change>();
    if (decision instanceof AcceptAddress accepted) {
      var now = work.table(table).text(accepted.target().id()).text(accepted.slot());
      if (now.equals(accepted.text()) && !now.equals(accepted.before())) {
        var column = accepted.target().id();
        changes.add(SetCells.one(table, column, accepted.slot(), accepted.before()));
      }
    }
    if (decision instanceof AnswerRows answered) {
      changes.addAll(answered.back(work));
    }
    changes.add(new SetMarks(table, decision.decided(), List.of(Mark.TO_DO.word())));
    return Group.of(changes);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.take-back.words", decision.decided().size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("kind", decision.kind());
    json.add("decision", decision.parameters());
    return json;
  }

  static TakeBack read(TableId table, JsonObject json) {
    var parameters = json.getAsJsonObject("decision");
    return new TakeBack(
        table,
        switch (json.get("kind").getAsString()) {
          case AcceptAddress.KIND -> AcceptAddress.read(table, parameters);
          case AnswerRows.KIND -> AnswerRows.read(table, parameters);
          default -> MarkRows.read(table, parameters);
        });
  }
}
