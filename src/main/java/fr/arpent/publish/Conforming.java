package fr.arpent.publish;

import fr.arpent.check.matching.Matching;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Codes;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * As a schema asks: its fields in its order under its names, empty where the table has none;
 * nothing above the header; short rows filled up with empty cells. No value is changed: of a table
 * without findings comes a file without.
 *
 * @param matching which column is which field, where someone decided; else titles tell, their case
 *     and the white space around them ignored
 * @param others whether the columns outside the schema follow; one whose title is taken gets a
 *     number after it
 */
public record Conforming(TableSchema schema, Matching matching, boolean others) implements Shape {

  /** The fields of {@code schema} alone, found by the titles. */
  public static Conforming to(TableSchema schema) {
    return new Conforming(schema, Matching.UNDECIDED, false);
  }

  @Override
  public Table of(Table table) {
    var columns = new ArrayList<Column>();
    var taken = new HashSet<ColumnId>();
    var fresh = table.freshColumn().value();
    for (var field : schema.fields()) {
      var found = column(table, field).filter(c -> taken.add(c.id()));
      columns.add(
          found
              .map(c -> whole(c).renamed(field.name()))
              .orElse(TextColumn.empty(new ColumnId(fresh), field.name(), table.slots())));
      fresh += found.isPresent() ? 0 : 1;
    }
    if (others) {
      addOthers(table, taken, columns);
    }
    return Table.of(table.id(), table.name(), columns, table.sourceRows(), Preamble.NONE)
        .withOrder(table.rowSlots().toArray());
  }

  /** The columns of {@code table} that are no field; looks at titles alone. */
  public List<Column> outside(Table table) {
    var taken = new HashSet<ColumnId>();
    schema.fields().forEach(field -> column(table, field).ifPresent(c -> taken.add(c.id())));
    return table.columns().stream().filter(c -> !taken.contains(c.id())).toList();
  }

  private Optional<Column> column(Table table, Field field) {
    if (matching.decided()) {
      return table.columns().stream()
          .filter(c -> matching.field(c.id()).filter(field.name()::equals).isPresent())
          .findFirst();
    }
    return table
        .named(field.name())
        .or(
            () ->
                table.columns().stream()
                    .filter(c -> fold(c.name()).equals(fold(field.name())))
                    .filter(c -> schema.field(c.name()).isEmpty())
                    .findFirst());
  }

  private void addOthers(Table table, Set<ColumnId> taken, List<Column> columns) {
    var titles = new HashSet<String>();
    columns.forEach(c -> titles.add(fold(c.name())));
    for (var column : table.columns()) {
      if (!taken.contains(column.id())) {
        columns.add(column.name().isBlank() ? whole(column) : unlike(titles, whole(column)));
      }
    }
  }

  private static Column unlike(Set<String> titles, Column column) {
    var title = column.name();
    for (var number = 2; !titles.add(fold(title)); number++) {
      title = column.name() + " (" + number + ")";
    }
    return title.equals(column.name()) ? column : column.renamed(title);
  }

  /** A row that stops before a column has an empty cell there instead of none. */
  private static Column whole(Column column) {
    return column instanceof TextColumn text ? text.withCodes(filled(text.codes())) : column;
  }

  private static Codes filled(Codes codes) {
    return codes.mapped(code -> code == Dictionary.ABSENT ? Dictionary.EMPTY : code);
  }

  private static String fold(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
