package fr.arpent.visit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A round that was begun: what was asked, and the order of its rows, computed once and frozen in
 * the table's setting {@link #SETTING}. Immutable.
 */
public final class Round {

  /** The key of the setting. */
  public static final String SETTING = "visit.round";

  private final String source;
  private final RoundPlan plan;
  private final int[] slots;

  private Round(String source, RoundPlan plan, int[] slots) {
    this.source = source;
    this.plan = plan;
    this.slots = slots;
  }

  /** The round of {@code state}, if one was begun. */
  public static Optional<Round> of(TableState state) {
    return state.setting(SETTING).map(Round::read);
  }

  /** The round of {@code state}; {@code known} itself where it is still the same. */
  static Optional<Round> of(TableState state, Optional<Round> known) {
    var setting = state.setting(SETTING);
    return known.filter(round -> setting.filter(round.source::equals).isPresent()).isPresent()
        ? known
        : setting.map(Round::read);
  }

  /** What was asked. */
  public RoundPlan plan() {
    return plan;
  }

  /**
   * The rows in the order of the round, those deleted since left out; a round over all rows ends
   * with those that were inserted since.
   */
  public int[] slots(TableState state) {
    var table = state.table();
    var there = Arrays.stream(slots).filter(slot -> table.position(slot) >= 0);
    if (plan.rows() != RoundPlan.Rows.ALL) {
      return there.toArray();
    }
    var known = new BitSet();
    Arrays.stream(slots).forEach(known::set);
    var added = table.rowSlots().filter(slot -> !known.get(slot));
    return IntStream.concat(there, added).toArray();
  }

  /** The value of the setting for the same round over {@code rows} alone, in the order it has. */
  public String only(RowSet rows, TableState state) {
    var left = Arrays.stream(slots(state)).filter(rows::contains).toArray();
    return setting(plan.only(rows), left);
  }

  /** The value of the setting for a round of {@code plan} over {@code slots} in this order. */
  static String setting(RoundPlan plan, int[] slots) {
    var json = plan.toJson();
    var array = new JsonArray(slots.length);
    Arrays.stream(slots).forEach(array::add);
    json.add("slots", array);
    return json.toString();
  }

  private static Round read(String setting) {
    JsonObject json = JsonParser.parseString(setting).getAsJsonObject();
    var slots = json.getAsJsonArray("slots").asList().stream().mapToInt(e -> e.getAsInt());
    return new Round(setting, RoundPlan.read(json), slots.toArray());
  }
}
