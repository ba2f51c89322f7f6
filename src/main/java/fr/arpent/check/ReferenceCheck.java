package fr.arpent.check;

import java.util.List;

/**
 * A check that values are found elsewhere in the same table.
 *
 * @param columns the values to look for; a row without any of them is skipped
 * @param targets where to look, one for each of {@code columns}
 * @param notFound why a row is a finding
 */
public record ReferenceCheck(List<Binding> columns, List<Binding> targets, Cause notFound) {

  public ReferenceCheck {
    columns = List.copyOf(columns);
    targets = List.copyOf(targets);
  }
}
