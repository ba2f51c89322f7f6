package fr.arpent.address.geocode;

import com.google.gson.JsonObject;
import fr.arpent.address.ResultColumns;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes one answer for the row that somebody looked at: it is written where {@link
 * GeocodeAddresses} writes its answers, with the status {@link #STATUS}. No other column changes.
 *
 * @param slot the row
 * @param texts what stands in each column of the answer, by its title
 */
public record ChooseAnswer(TableId table, int slot, Map<String, String> texts)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "address.choose/1";

  /** What stands in {@code result_status} of a row whose answer somebody chose. */
  public static final String STATUS = "accepted";

  public ChooseAnswer {
    texts = Map.copyOf(texts);
  }

  /** Takes {@code answer} for the row in {@code slot}. */
  public static ChooseAnswer of(TableId table, int slot, Answer answer) {
    var texts = new AnswerTexts().of(Optional.of(answer), STATUS);
    var byTitle = new LinkedHashMap<String, String>();
    for (var i = 0; i < texts.size(); i++) {
      byTitle.put(AnswerTexts.TITLES.get(i), texts.get(i));
    }
    return new ChooseAnswer(table, slot, byTitle);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(List.of(), List.of(), AnswerTexts.TITLES, List.of());
  }

  @Override
  public Change run(Work work) {
    var columns = new ResultColumns(work.table(table), AnswerTexts.TITLES);
    columns.add(AnswerTexts.TITLES.stream().map(t -> texts.getOrDefault(t, "")).toList());
    return columns.change(RowSet.of(slot));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("address.choose.words", texts.getOrDefault("result_label", ""));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("slot", slot);
    var answer = new JsonObject();
    AnswerTexts.TITLES.forEach(t -> answer.addProperty(t, texts.getOrDefault(t, "")));
    json.add("answer", answer);
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static ChooseAnswer read(TableId table, JsonObject json) {
    var texts = new LinkedHashMap<String, String>();
    json.getAsJsonObject("answer")
        .entrySet()
        .forEach(e -> texts.put(e.getKey(), e.getValue().getAsString()));
    return new ChooseAnswer(table, json.get("slot").getAsInt(), texts);
  }
}
