package fr.arpent.address.geocode;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The questions that the rows of a table ask.
 *
 * @param columns the columns that make the address, in the order they are read
 * @param postcode the column of its postcode, where there is one
 * @param citycode the column of its commune's code of INSEE, where there is one
 */
public record Questions(
    Table table,
    List<ColumnRef> columns,
    Optional<ColumnRef> postcode,
    Optional<ColumnRef> citycode) {

  public Questions {
    columns = List.copyOf(columns);
  }

  /** What the row in {@code slot} asks; its text is empty where it has no address. */
  public Question of(int slot) {
    var text =
        columns.stream()
            .map(column -> cell(column, slot))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Question(text, cell(postcode, slot), cell(citycode, slot));
  }

  private String cell(Optional<ColumnRef> column, int slot) {
    return column.map(c -> cell(c, slot)).orElse("");
  }

  private String cell(ColumnRef column, int slot) {
    return table.column(column.id()).text(slot).strip();
  }
}
