package fr.arpent.table;

/**
 * Names a table of a project; never changes, whatever the table is called.
 *
 * @param value a short word, unique in the project ({@code t1})
 */
public record TableId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
