package fr.arpent.visit.share;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetMarks;
import fr.arpent.step.StepId;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/**
 * Brings into a table what a colleague did in a copy of the project. Needs a {@link Colleague}
 * among the resources. Undoing it takes all of it out again.
 *
 * @param from what the colleague's file is called
 * @param upTo the colleague's last step: a later join brings only what came after it
 */
public record JoinRounds(TableId table, String from, StepId upTo) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.join/1";

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
    return joined(work).change();
  }

  /** What it would bring. */
  public Tally tally(Work work) {
    return joined(work).tally();
  }

  private Joined joined(Work work) {
    var colleague = work.resource(Colleague.class);
    return new Joining(work.state().get(table), colleague, from).result(upTo);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.join.words", from, marks(happened));
  }

  private static int marks(Change change) {
    return switch (change) {
      case SetMarks marks -> marks.rows().size();
      case Group group -> group.changes().stream().mapToInt(JoinRounds::marks).sum();
      default -> 0;
    };
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("from", from);
    json.addProperty("up-to", upTo.value());
    return json;
  }

  /** Reads what {@link #parameters()} gave. */
  public static JoinRounds read(TableId table, JsonObject json) {
    return new JoinRounds(
        table, json.get("from").getAsString(), new StepId(json.get("up-to").getAsString()));
  }
}
