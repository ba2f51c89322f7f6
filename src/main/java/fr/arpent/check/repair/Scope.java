package fr.arpent.check.repair;

import com.google.gson.JsonObject;
import fr.arpent.step.ColumnRef;
import java.util.Optional;

/** Which cells to repair. */
public sealed interface Scope {

  /** The column, where it is one. */
  Optional<ColumnRef> column();

  /** Writes it into the parameters of an operation. */
  void write(JsonObject json);

  /**
   * One cell.
   *
   * @param slot its row
   */
  record OneCell(ColumnRef in, int slot) implements Scope {
    @Override
    public Optional<ColumnRef> column() {
      return Optional.of(in);
    }

    @Override
    public void write(JsonObject json) {
      json.addProperty("scope", "cell");
      json.add("column", in.toJson());
      json.addProperty("slot", slot);
    }
  }

  /**
   * All cells of a column with one text.
   *
   * @param text the wrong text
   */
  record EqualCells(ColumnRef in, String text) implements Scope {
    @Override
    public Optional<ColumnRef> column() {
      return Optional.of(in);
    }

    @Override
    public void write(JsonObject json) {
      json.addProperty("scope", "equal");
      json.add("column", in.toJson());
      json.addProperty("text", text);
    }
  }

  /**
   * All certain repairs of a group of findings.
   *
   * @param cause the sentence of its cause
   */
  record OfGroup(ColumnRef in, String cause) implements Scope {
    @Override
    public Optional<ColumnRef> column() {
      return Optional.of(in);
    }

    @Override
    public void write(JsonObject json) {
      json.addProperty("scope", "group");
      json.add("column", in.toJson());
      json.addProperty("cause", cause);
    }
  }

  /** All certain repairs of the table. */
  record Everything() implements Scope {
    @Override
    public Optional<ColumnRef> column() {
      return Optional.empty();
    }

    @Override
    public void write(JsonObject json) {
      json.addProperty("scope", "all");
    }
  }

  /** Reads what {@link #write} wrote. */
  static Scope read(JsonObject json) {
    return switch (json.get("scope").getAsString()) {
      case "cell" -> new OneCell(in(json), json.get("slot").getAsInt());
      case "equal" -> new EqualCells(in(json), json.get("text").getAsString());
      case "group" -> new OfGroup(in(json), json.get("cause").getAsString());
      default -> new Everything();
    };
  }

  private static ColumnRef in(JsonObject json) {
    return ColumnRef.read(json.getAsJsonObject("column"));
  }
}
