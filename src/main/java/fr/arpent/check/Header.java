package fr.arpent.check;

import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.Blanks;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The titles of a table and how they meet the fields of a schema.
 *
 * @param labels the columns up to the last one that has a title
 * @param bindings what each column should be, in the order of the file; then, where titles count by
 *     place, the fields that no column stands for
 * @param missing the fields that no title stands for
 * @param byName whether columns are found by their titles, or by decision, and not by their places
 * @param match how columns are to meet the fields
 */
public record Header(
    List<Label> labels,
    List<Binding> bindings,
    List<Binding> missing,
    boolean byName,
    FieldsMatch match) {

  public Header {
    labels = List.copyOf(labels);
    bindings = List.copyOf(bindings);
    missing = List.copyOf(missing);
  }

  /**
   * A title.
   *
   * @param number its position in the file, counted from 1
   * @param text without white space around
   */
  public record Label(ColumnId column, int number, String text) {}

  static Header of(CheckRequest request) {
    var columns = columns(request.table());
    var labels = labels(columns);
    if (request.schema().isEmpty()) {
      return new HeaderByPlace(columns, labels).bind(Optional.empty());
    }
    var schema = request.schema().get();
    var match = match(request, schema);
    return match.byName()
        ? new HeaderByName(request, columns, labels, match).bind(schema)
        : new HeaderByPlace(columns, labels).bind(request.schema());
  }

  /** Geometries have no text to check. */
  private static List<TextColumn> columns(Table table) {
    return table.columns().stream()
        .filter(TextColumn.class::isInstance)
        .map(TextColumn.class::cast)
        .toList();
  }

  private static List<Label> labels(List<TextColumn> columns) {
    var last = columns.size();
    while (last > 0 && columns.get(last - 1).label() == null) {
      last--;
    }
    var labels = new ArrayList<Label>();
    for (var i = 0; i < last; i++) {
      var column = columns.get(i);
      labels.add(new Label(column.id(), i + 1, Blanks.trim(column.name())));
    }
    return labels;
  }

  private static FieldsMatch match(CheckRequest request, TableSchema schema) {
    return request.options().national() || request.matching().decided()
        ? FieldsMatch.PARTIAL
        : schema.fieldsMatch();
  }
}
