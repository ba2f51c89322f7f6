package fr.arpent.publish;

import fr.arpent.table.Table;

/** Which columns of a table leave, in which order and under which titles. */
public sealed interface Shape permits Shape.AsItIs, Conforming {

  /** Everything as it stands, what is above the header included. */
  Shape AS_IT_IS = new AsItIs();

  /** {@code table} in this shape. */
  Table of(Table table);

  /** As it stands. */
  record AsItIs() implements Shape {
    @Override
    public Table of(Table table) {
      return table;
    }
  }
}
