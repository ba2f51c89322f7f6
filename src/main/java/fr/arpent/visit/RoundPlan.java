package fr.arpent.visit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a round is asked to be.
 *
 * @param rows which rows
 * @param shown the rows that were shown, for {@link Rows#SHOWN}; else none
 * @param order in which order
 * @param target the column that gets the addresses; empty when there is only to look
 * @param by the column whose values the order goes by, for {@link Order#COLUMN}; else empty
 * @param metres how far proposed addresses may be
 * @param fields columns that are asked beside the address
 */
public record RoundPlan(
    Rows rows,
    RowSet shown,
    Order order,
    Optional<ColumnRef> by,
    Optional<ColumnRef> target,
    double metres,
    List<ColumnRef> fields) {

  public RoundPlan {
    fields = List.copyOf(fields);
  }

  /** A plan that asks for the address alone. */
  public RoundPlan(
      Rows rows, RowSet shown, Order order, Optional<ColumnRef> target, double metres) {
    this(rows, shown, order, Optional.empty(), target, metres, List.of());
  }

  /** How far addresses are looked for unless the user says otherwise. */
  public static final double USUAL_METRES = 60;

  /** Which rows are visited. */
  public enum Rows {
    /** All rows. */
    ALL("all"),
    /** The rows that filters left when the round began. */
    SHOWN("shown"),
    /** The rows whose target cell was empty when the round began. */
    WITHOUT_ADDRESS("without-address");

    private final String word;

    Rows(String word) {
      this.word = word;
    }

    /** The stable word. */
    public String word() {
      return word;
    }
  }

  /** In which order. */
  public enum Order {
    /** The nearest next. */
    NEAREST("nearest"),
    /** Street after street, by number. */
    STREET("street"),
    /** The values of a column one after the other, the nearest next among equal ones. */
    COLUMN("column"),
    /** The points with something to correct first, the worst before the others. */
    FINDINGS("findings"),
    /** As in the table. */
    FILE("file");

    private final String word;

    Order(String word) {
      this.word = word;
    }

    /** The stable word. */
    public String word() {
      return word;
    }
  }

  /** All rows, the nearest next, addresses into {@code target}. */
  public static RoundPlan all(ColumnRef target) {
    return new RoundPlan(Rows.ALL, RowSet.NONE, Order.NEAREST, Optional.of(target), USUAL_METRES);
  }

  /** The same over {@code rows} alone. */
  RoundPlan only(RowSet these) {
    return new RoundPlan(Rows.SHOWN, these, order, by, target, metres, fields);
  }

  /** {@code All points, nearest next}. */
  public Message words() {
    return Message.of(
        "visit.plan.words",
        Message.of("visit.rows." + rows.word),
        Message.of("visit.order." + order.word));
  }

  /** As JSON; read back by {@link #read}. */
  JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("rows", rows.word);
    if (!shown.isEmpty()) {
      json.addProperty("shown", shown.toString());
    }
    json.addProperty("order", order.word);
    by.ifPresent(column -> json.add("by", column.toJson()));
    target.ifPresent(column -> json.add("target", column.toJson()));
    json.addProperty("metres", metres);
    if (!fields.isEmpty()) {
      json.add("fields", ColumnRef.toJson(fields));
    }
    return json;
  }

  /** What {@link #toJson()} wrote. */
  static RoundPlan read(JsonObject json) {
    return new RoundPlan(
        Stream.of(Rows.values())
            .filter(r -> r.word.equals(json.get("rows").getAsString()))
            .findFirst()
            .orElse(Rows.ALL),
        json.has("shown") ? RowSet.parse(json.get("shown").getAsString()) : RowSet.NONE,
        Stream.of(Order.values())
            .filter(o -> o.word.equals(json.get("order").getAsString()))
            .findFirst()
            .orElse(Order.FILE),
        Optional.ofNullable(json.getAsJsonObject("by")).map(ColumnRef::read),
        Optional.ofNullable(json.getAsJsonObject("target")).map(ColumnRef::read),
        json.get("metres").getAsDouble(),
        json.has("fields") ? ColumnRef.readAll(json.getAsJsonArray("fields")) : List.of());
  }
}
