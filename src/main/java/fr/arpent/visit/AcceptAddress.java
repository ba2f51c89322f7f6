package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes an address into a row and marks it seen, one step. How it came about stays in the log.
 *
 * @param slot the row
 * @param target the column that gets it
 * @param text the address; written as it is
 * @param before what the cell held
 * @param way who found it
 * @param addressId which address of the national base, where it is one
 * @param metres how far that is from the point
 */
public record AcceptAddress(
    TableId table,
    int slot,
    ColumnRef target,
    String text,
    String before,
    Way way,
    Optional<String> addressId,
    Optional<Double> metres)
    implements Decision {

  /** The stable word. */
  public static final String KIND = "visit.accept/1";

  /** How an address came about. */
  public enum Way {
    /** The proposal was accepted. */
    PROPOSED("proposed"),
    /** Another candidate was chosen. */
    CHOSEN("chosen"),
    /** It was typed. */
    TYPED("typed"),
    /** It is that of the point before. */
    REPEATED("repeated");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Way of(String word) {
      return Stream.of(values()).filter(w -> w.word.equals(word)).findFirst().orElse(TYPED);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public RowSet decided() {
    return RowSet.of(slot);
  }

  @Override
  public Mark mark() {
    return Mark.SEEN;
  }

  @Override
  public String told() {
    return text;
  }

  @Override
  public Needs needs() {
    return Needs.writes(target);
  }

  @Override
  public Change run(Work work) {
    var changes = new ArrayList<Change>();
    if (!work.table(table).text(target.id()).text(slot).equals(text)) {
      changes.add(SetCells.one(table, target.id(), slot, text));
    }
    changes.add(new SetMarks(table, RowSet.of(slot), List.of(Mark.SEEN.word())));
    return Group.of(changes);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("visit.accept.words", text);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("slot", slot);
    json.add("target", target.toJson());
    json.addProperty("text", text);
    json.addProperty("before", before);
    json.addProperty("way", way.word);
    addressId.ifPresent(id -> json.addProperty("address", id));
    metres.ifPresent(m -> json.addProperty("metres", m));
    return json;
  }

  static AcceptAddress read(TableId table, JsonObject json) {
    return new AcceptAddress(
        table,
        json.get("slot").getAsInt(),
        ColumnRef.read(json.getAsJsonObject("target")),
        json.get("text").getAsString(),
        json.get("before").getAsString(),
        Way.of(json.get("way").getAsString()),
        Optional.ofNullable(json.get("address")).map(e -> e.getAsString()),
        Optional.ofNullable(json.get("metres")).map(e -> e.getAsDouble()));
  }
}
