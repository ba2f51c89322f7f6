package fr.arpent.visit.share;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.step.ColumnRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One cell, or the mark of one row, that people answered differently.
 *
 * @param slot the row
 * @param column the column; empty for the mark of the row
 * @param answers two or more, no text twice; the first is what stands there
 */
public record Difference(int slot, Optional<ColumnRef> column, List<Answer> answers) {

  public Difference {
    answers = List.copyOf(answers);
  }

  /** Whether it is about the same cell as {@code other}. */
  boolean sameCell(Difference other) {
    return slot == other.slot && column.map(ColumnRef::id).equals(other.column.map(ColumnRef::id));
  }

  /** The same with the answers of {@code other} that it has not yet. */
  Difference with(Difference other) {
    var all = new ArrayList<>(answers);
    for (var answer : other.answers) {
      if (all.stream().noneMatch(known -> known.text().equals(answer.text()))) {
        all.add(answer);
      }
    }
    return new Difference(slot, column, all);
  }

  /** The same about the row that stands in {@code row} and the column {@code of}. */
  Difference moved(int row, Optional<ColumnRef> of) {
    return new Difference(row, of, answers);
  }

  JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("row", slot);
    column.ifPresent(c -> json.add("of", c.toJson()));
    var each = new JsonArray();
    for (var answer : answers) {
      var one = new JsonObject();
      one.addProperty("who", answer.who());
      one.addProperty("text", answer.text());
      each.add(one);
    }
    json.add("answers", each);
    return json;
  }

  static Difference read(JsonObject json) {
    return new Difference(
        json.get("row").getAsInt(),
        Optional.ofNullable(json.getAsJsonObject("of")).map(ColumnRef::read),
        json.getAsJsonArray("answers").asList().stream()
            .map(e -> e.getAsJsonObject())
            .map(e -> new Answer(e.get("who").getAsString(), e.get("text").getAsString()))
            .toList());
  }
}
