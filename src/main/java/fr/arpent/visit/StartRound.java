package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Begins a round: the order of the rows is found and frozen. Marks that rows have already stay. An
 * {@link fr.arpent.address.AddressIndex} among the resources is used to go street by street, {@link
 * fr.arpent.check.Findings} to begin with what is to correct.
 */
public record StartRound(TableId table, RoundPlan plan) implements Operation {

  /** The stable word. */
  public static final String KIND = "visit.start/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    var read = Stream.concat(plan.target().stream(), plan.by().stream()).distinct().toList();
    return new Needs(read, List.of(), List.of(), List.of());
  }

  @Override
  public Change run(Work work) {
    var slots = new RoundOrder(plan, work).slots(work.state().get(table));
    return new SetSetting(table, Round.SETTING, Round.setting(plan, slots));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.start.words", plan.words());
  }

  @Override
  public JsonObject parameters() {
    return plan.toJson();
  }

  static StartRound read(TableId table, JsonObject json) {
    return new StartRound(table, RoundPlan.read(json));
  }
}
