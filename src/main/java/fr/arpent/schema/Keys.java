package fr.arpent.schema;

import java.util.List;

/**
 * The keys of a schema, by names of fields.
 *
 * @param primary the fields of the primary key; empty when there is none
 * @param unique other sets of fields that must not repeat together (version 2 of the specification)
 * @param foreign values to be found elsewhere
 */
public record Keys(List<String> primary, List<List<String>> unique, List<ForeignKey> foreign) {

  /** No key. */
  public static final Keys NONE = new Keys(List.of(), List.of(), List.of());

  public Keys {
    primary = List.copyOf(primary);
    unique = unique.stream().map(List::copyOf).toList();
    foreign = List.copyOf(foreign);
  }
}
