package fr.arpent.format.tidy;

/** One way of writing "unknown". */
@FunctionalInterface
interface UnknownRule {

  /**
   * Whether {@code bare} stands for "unknown".
   *
   * @param bare a value without the blanks around it, never empty
   * @param column what else stands in the column
   */
  boolean unknown(String bare, ColumnValues column);
}
