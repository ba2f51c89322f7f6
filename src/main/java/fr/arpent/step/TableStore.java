package fr.arpent.step;

import fr.arpent.table.Table;

/** Keeps whole tables beside the steps that brought them. */
public interface TableStore {

  /** Keeps {@code table} and gives the key under which it is found again. */
  String keep(Table table);

  /**
   * The table kept under {@code key}.
   *
   * @throws fr.arpent.base.ProblemException when there is none or it cannot be read
   */
  Table get(String key);
}
