package fr.arpent.address.geocode;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the address of every row and writes what is found into the columns that the national
 * address service would answer with ({@code result_label}, {@code result_score}…), one step.
 * Columns of these names that are there already are written over; where the table had no place on
 * the map, it is shown where they say. Needs a {@link Geocoder} among the resources. Cancelled on
 * its way, it keeps what was found until then.
 *
 * @param columns the columns that make the address, in the order they are read
 * @param postcode the column of its postcode, where there is one
 * @param citycode the column of its commune's code of INSEE, where there is one
 * @param rows the rows to look for, where not all are meant
 */
public record GeocodeAddresses(
    TableId table,
    List<ColumnRef> columns,
    Optional<ColumnRef> postcode,
    Optional<ColumnRef> citycode,
    Optional<RowSet> rows)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "address.geocode/1";

  private static final int WGS84 = 4326;

  public GeocodeAddresses {
    columns = List.copyOf(columns);
  }

  /** For all rows. */
  public GeocodeAddresses(
      TableId table,
      List<ColumnRef> columns,
      Optional<ColumnRef> postcode,
      Optional<ColumnRef> citycode) {
    this(table, columns, postcode, citycode, Optional.empty());
  }

  /** The titles of the columns that answers go to, in their order. */
  public static List<String> titles() {
    return AnswerTexts.TITLES;
  }

  /**
   * {@code answers}, and the rows shown on the map where these stand, if they stood nowhere before.
   */
  public static Change shown(State before, TableId table, Change answers) {
    if (before.get(table).setting(PositionColumns.SETTING).isPresent()
        || PositionColumns.of(before.get(table)).isPresent()) {
      return answers;
    }
    var after = answers.apply(before).table(table);
    var lon = after.named(AnswerColumn.LONGITUDE.title()).map(ColumnRef::to).orElseThrow();
    var lat = after.named(AnswerColumn.LATITUDE.title()).map(ColumnRef::to).orElseThrow();
    var place = new AcceptPosition(table, new PositionColumns.TwoColumns(lon, lat, WGS84));
    return new Group(List.of(answers, place.run(Work.on(before))));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    var reads =
        Stream.of(columns.stream(), postcode.stream(), citycode.stream())
            .flatMap(columnsOf -> columnsOf)
            .distinct()
            .toList();
    return new Needs(reads, List.of(), AnswerTexts.TITLES, List.of());
  }

  @Override
  public Change run(Work work) {
    return shown(work.state(), table, new Geocoding(this, work).change());
  }

  @Override
  public Message words(Change happened) {
    return Message.of("address.geocode.words", happened.cellCount() / AnswerTexts.TITLES.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(columns));
    postcode.ifPresent(column -> json.add("postcode", column.toJson()));
    citycode.ifPresent(column -> json.add("citycode", column.toJson()));
    rows.ifPresent(some -> json.addProperty("rows", some.toString()));
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static GeocodeAddresses read(TableId table, JsonObject json) {
    return new GeocodeAddresses(
        table,
        new ArrayList<>(ColumnRef.readAll(json.getAsJsonArray("columns"))),
        column(json, "postcode"),
        column(json, "citycode"),
        Optional.ofNullable(json.get("rows")).map(some -> RowSet.parse(some.getAsString())));
  }

  private static Optional<ColumnRef> column(JsonObject json, String name) {
    return Optional.ofNullable(json.getAsJsonObject(name)).map(ColumnRef::read);
  }
}
