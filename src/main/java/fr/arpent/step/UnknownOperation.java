package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.table.TableId;

/**
 * An operation whose kind this program does not have (a newer program or a plug-in made it). Its
 * stored change applies all the same; it cannot be run again.
 */
public record UnknownOperation(String kind, TableId table, JsonObject parameters)
    implements Operation {

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    throw new ProblemException(Problem.at(Place.NOWHERE, "step.unknown-cannot-run", kind));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.unknown", kind);
  }
}
