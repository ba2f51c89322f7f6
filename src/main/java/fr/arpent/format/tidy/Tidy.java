package fr.arpent.format.tidy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a table in order. What is to go is found when it runs, so that a recipe finds it in next
 * year's file.
 *
 * @param what words of {@link Tidying}s, done in the order of the list
 */
public record Tidy(TableId table, List<String> what) implements Operation {

  /** The stable word. */
  public static final String KIND = "format.tidy/1";

  public Tidy {
    what = List.copyOf(what);
  }

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
    var state = work.state();
    var changes = new ArrayList<Change>();
    for (var tidying : Tidyings.ALL) {
      if (what.contains(tidying.word())) {
        var found = tidying.find(new Scan(state.table(table)));
        var next = Group.of(found.map(Found::changes).orElse(List.of()));
        state = next.apply(state);
        changes.addAll(found.map(Found::changes).orElse(List.of()));
      }
    }
    return Group.of(changes);
  }

  @Override
  public Message words(Change happened) {
    return what.size() == 1
        ? Message.of("format.tidy." + what.getFirst() + ".done", Taken.by(happened))
        : Message.of("format.tidy.done", Taken.by(happened));
  }

  @Override
  public JsonObject parameters() {
    var words = new JsonArray();
    what.forEach(words::add);
    var json = new JsonObject();
    json.add("what", words);
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static Tidy read(TableId table, JsonObject json) {
    var words = json.getAsJsonArray("what").asList().stream().map(JsonElement::getAsString);
    return new Tidy(table, words.toList());
  }
}
