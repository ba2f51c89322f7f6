package fr.arpent.schema;

import java.util.List;

/**
 * Values that must be found elsewhere.
 *
 * @param fields the fields here
 * @param resource the name of the other file; empty for this same table
 * @param foreign the fields there, one for each of {@code fields}
 */
public record ForeignKey(List<String> fields, String resource, List<String> foreign) {

  public ForeignKey {
    fields = List.copyOf(fields);
    foreign = List.copyOf(foreign);
  }
}
