package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.ChooseAnswer;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;

/** The rows whose answer somebody chose: no run writes over them. */
final class ChosenRows {

  private ChosenRows() {}

  static RowSet of(Table table) {
    return table
        .named("result_status")
        .map(
            status ->
                RowSet.of(
                    table
                        .rows()
                        .slots()
                        .filter(slot -> status.text(slot).equals(ChooseAnswer.STATUS))
                        .toArray()))
        .orElse(RowSet.NONE);
  }
}
