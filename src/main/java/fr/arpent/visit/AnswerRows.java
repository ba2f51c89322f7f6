package fr.arpent.visit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.SetMarks;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one answer of several fields into a row, or the same answer into several rows that were
 * chosen together, and marks them seen: one step.
 *
 * @param written the fields, the address first where there is one
 * @param way who found the address
 * @param addressId which address of the national base it is
 * @param metres how far that is from the point
 */
public record AnswerRows(
    TableId table,
    RowSet decided,
    List<Written> written,
    AcceptAddress.Way way,
    Optional<String> addressId,
    Optional<Double> metres)
    implements Decision {

  /** The stable word. */
  public static final String KIND = "visit.answer/1";

  public AnswerRows {
    written = List.copyOf(written);
    if (decided.isEmpty() || written.isEmpty()) {
      throw new IllegalArgumentException("no answer");
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mark mark() {
    return Mark.SEEN;
  }

  @Override
  public String told() {
    return written.getFirst().text();
  }

  @Override
  public Needs needs() {
    return Needs.writes(written.stream().map(Written::column).toArray(ColumnRef[]::new));
  }

  @Override
  public Change run(Work work) {
    var changes = new ArrayList<Change>();
    for (var field : written) {
      var now = work.text(table, field.column());
      var fresh = Written.of(field.column(), field.text(), decided, now);
      fresh.into(table, decided).ifPresent(changes::add);
    }
    changes.add(new SetMarks(table, decided, List.of(Mark.SEEN.word())));
    return Group.of(changes);
  }

  /** What takes it back where nobody wrote since. */
  List<Change> back(Work work) {
    return written.stream()
        .flatMap(field -> field.back(table, decided, work.text(table, field.column())).stream())
        .toList();
  }

  @Override
  public Message words(Change happened) {
    return decided.size() == 1
        ? Message.of("visit.accept.words", told())
        : Message.of("visit.answer.words", told(), decided.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("rows", decided.toString());
    var fields = new JsonArray();
    written.forEach(field -> fields.add(field.toJson()));
    json.add("written", fields);
    json.addProperty("way", way.word());
    addressId.ifPresent(id -> json.addProperty("address", id));
    metres.ifPresent(m -> json.addProperty("metres", m));
    return json;
  }

  static AnswerRows read(TableId table, JsonObject json) {
    return new AnswerRows(
        table,
        RowSet.parse(json.get("rows").getAsString()),
        json.getAsJsonArray("written").asList().stream()
            .map(e -> Written.read(e.getAsJsonObject()))
            .toList(),
        AcceptAddress.Way.of(json.get("way").getAsString()),
        Optional.ofNullable(json.get("address")).map(e -> e.getAsString()),
        Optional.ofNullable(json.get("metres")).map(e -> e.getAsDouble()));
  }
}
