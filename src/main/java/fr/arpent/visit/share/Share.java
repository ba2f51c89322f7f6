package fr.arpent.visit.share;

import com.google.gson.JsonParser;
import fr.arpent.step.TableState;
import java.util.Optional;

/**
 * Which part of a shared round a project holds; kept in the table's setting {@link #SETTING}.
 *
 * @param number counted from 1
 * @param people among how many the round was divided
 */
public record Share(int number, int people) {

  /** The key of the setting. */
  public static final String SETTING = "visit.share";

  /** The part that {@code state} holds, when its round is shared. */
  public static Optional<Share> of(TableState state) {
    return state
        .setting(SETTING)
        .map(text -> JsonParser.parseString(text).getAsJsonObject())
        .map(json -> new Share(json.get("number").getAsInt(), json.get("people").getAsInt()));
  }

  String setting() {
    return "{\"number\":%d,\"people\":%d}".formatted(number, people);
  }
}
