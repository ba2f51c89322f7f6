package fr.arpent.format.header;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.PutTable;
import fr.arpent.step.Work;
import fr.arpent.table.Column;
import fr.arpent.table.Preamble;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A row of the table becomes its header. The header until then and the rows above go to what stands
 * above the table; whatever was done to the other rows stays.
 *
 * @param slot the row
 * @param sourceRow its number in the file, for people; 0 when it was inserted
 */
public record UseRowAsHeader(TableId table, int slot, int sourceRow) implements Operation {

  /** The stable word. */
  public static final String KIND = "format.use-row-as-header/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    var before = work.table(table);
    var position = before.position(slot);
    if (position < 0) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "format.header.row-gone"));
    }
    var above = IntStream.range(0, position).map(before::slot).toArray();
    var next = before.withoutRows(RowSet.of(above).union(RowSet.of(slot)));
    for (var column : before.columns()) {
      next = next.withColumn(column.renamed(absent(column, slot) ? null : column.text(slot)));
    }
    return new PutTable(next.withPreamble(preamble(before, above)));
  }

  private static Preamble preamble(Table before, int[] above) {
    var rows = new ArrayList<>(before.preamble().rows());
    var columns = before.columns();
    if (columns.stream().anyMatch(c -> c.label() != null)) {
      rows.add(columns.stream().map(Column::label).takeWhile(Objects::nonNull).toList());
    }
    for (var slot : above) {
      rows.add(columns.stream().filter(c -> !absent(c, slot)).map(c -> c.text(slot)).toList());
    }
    return new Preamble(rows);
  }

  private static boolean absent(Column column, int slot) {
    return column instanceof TextColumn text && text.absent(slot);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("format.header.used-row", sourceRow);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("row", slot);
    json.addProperty("sourceRow", sourceRow);
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static UseRowAsHeader read(TableId table, JsonObject json) {
    return new UseRowAsHeader(table, json.get("row").getAsInt(), json.get("sourceRow").getAsInt());
  }
}
