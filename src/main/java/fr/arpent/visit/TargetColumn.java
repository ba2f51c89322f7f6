package fr.arpent.visit;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the column of a table that gets addresses, by its usual names. */
public final class TargetColumn {

  /** What a new column is called. */
  public static final String USUAL = "adresse";

  private static final List<String> NAMES =
      List.of(USUAL, "adresse_complete", "adresse_postale", "address", "adr", "ad_station");

  private TargetColumn() {}

  /** The column of {@code table}, if one has a usual name. */
  public static Optional<ColumnRef> of(Table table) {
    return NAMES.stream().flatMap(name -> named(table, name).stream()).findFirst();
  }

  private static Optional<ColumnRef> named(Table table, String name) {
    return table.columns().stream()
        .filter(TextColumn.class::isInstance)
        .filter(column -> column.name().strip().toLowerCase(Locale.ROOT).equals(name))
        .map((Column column) -> ColumnRef.to(column))
        .findFirst();
  }
}
