package fr.arpent.address.columns;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.address.geocode.Questions;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that make the addresses of a table.
 *
 * @param parts what is read as one text, in this order
 * @param postcode the column of the postcode, where there is one
 * @param citycode the column of the commune's code of INSEE, where there is one
 */
public record AddressColumns(
    List<ColumnRef> parts, Optional<ColumnRef> postcode, Optional<ColumnRef> citycode) {

  /** No column. */
  public static final AddressColumns NONE =
      new AddressColumns(List.of(), Optional.empty(), Optional.empty());

  public AddressColumns {
    parts = List.copyOf(parts);
  }

  /** The same with {@code column} read last, or no longer where it is read already. */
  public AddressColumns toggling(ColumnRef column) {
    var next = new ArrayList<>(parts);
    if (!next.removeIf(part -> part.id().equals(column.id()))) {
      next.add(column);
    }
    return new AddressColumns(next, postcode, citycode);
  }

  /** The same with another column of postcodes. */
  public AddressColumns withPostcode(Optional<ColumnRef> column) {
    return new AddressColumns(parts, column, citycode);
  }

  /** The same with another column of codes of communes. */
  public AddressColumns withCitycode(Optional<ColumnRef> column) {
    return new AddressColumns(parts, postcode, column);
  }

  /** Whether {@code column} is read as part of the address. */
  public boolean has(ColumnId column) {
    return parts.stream().anyMatch(part -> part.id().equals(column));
  }

  /** Whether {@code table} has all of them. */
  public boolean fits(Table table) {
    return all().allMatch(c -> table.has(c.id()) && table.column(c.id()) instanceof TextColumn);
  }

  /** What the rows of {@code table} ask. */
  public Questions questions(Table table) {
    return new Questions(table, parts, postcode, citycode);
  }

  /** Looks for the addresses of {@code table}; of all rows where {@code rows} is empty. */
  public GeocodeAddresses operation(Table table, Optional<RowSet> rows) {
    return new GeocodeAddresses(table.id(), parts, postcode, citycode, rows);
  }

  /** The same columns by their titles in {@code table}; empty where one is missing. */
  public Optional<AddressColumns> in(Table table) {
    var found = all().flatMap(c -> table.named(c.name()).stream()).map(ColumnRef::to).toList();
    if (found.size() != all().count()) {
      return Optional.empty();
    }
    var next = found.iterator();
    var first = parts.stream().map(_ -> next.next()).toList();
    var here =
        new AddressColumns(first, postcode.map(_ -> next.next()), citycode.map(_ -> next.next()));
    return Optional.of(here).filter(h -> h.fits(table));
  }

  private Stream<ColumnRef> all() {
    return Stream.of(parts.stream(), postcode.stream(), citycode.stream()).flatMap(c -> c);
  }

  /** As a line of JSON, to be remembered. */
  public String remembered() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(parts));
    postcode.ifPresent(column -> json.add("postcode", column.toJson()));
    citycode.ifPresent(column -> json.add("citycode", column.toJson()));
    return json.toString();
  }

  /** What {@link #remembered()} wrote; empty for anything else. */
  public static Optional<AddressColumns> recalled(String text) {
    try {
      var json = JsonParser.parseString(text).getAsJsonObject();
      var parts = json.get("columns") instanceof JsonArray array ? array : new JsonArray();
      return Optional.of(
          new AddressColumns(
              ColumnRef.readAll(parts), column(json, "postcode"), column(json, "citycode")));
    } catch (RuntimeException _) { // as good as nothing remembered
      return Optional.empty();
    }
  }

  private static Optional<ColumnRef> column(JsonObject json, String name) {
    return Optional.ofNullable(json.getAsJsonObject(name)).map(ColumnRef::read);
  }
}
