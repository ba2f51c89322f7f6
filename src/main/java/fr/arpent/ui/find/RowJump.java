package fr.arpent.ui.find;

import fr.arpent.base.Message;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import java.util.Optional;

/** Goes to a row by the number it has in the file. */
public final class RowJump {
  private final Desk desk;

  /** Moves the selection of {@code desk}. */
  public RowJump(Desk desk) {
    this.desk = desk;
  }

  /**
   * Makes a cell of the row numbered {@code written} current, in the column of the current cell.
   *
   * @return why not, if it could not
   */
  public Optional<Message> to(String written) {
    var sheet = desk.sheet().get();
    var digits = written.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (sheet == null || !digits.matches("\\d{1,9}")) {
      return Optional.of(Message.of("ui.go-to-row.not-a-number"));
    }
    var slot = slot(sheet.table(), Integer.parseInt(digits));
    if (slot < 0) {
      return Optional.of(last(sheet.table(), digits));
    }
    if (sheet.rows().lineOf(slot) < 0) {
      return Optional.of(Message.of("ui.go-to-row.hidden", digits));
    }
    select(sheet, slot);
    return Optional.empty();
  }

  private void select(Sheet sheet, int slot) {
    var table = sheet.table();
    var column =
        desk.selection()
            .get()
            .cell()
            .map(CellRef::column)
            .filter(table::has)
            .orElseGet(() -> table.columns().getFirst().id());
    desk.selection().set(Selection.cell(new CellRef(column, new RowId(slot))));
  }

  private static int slot(Table table, int number) {
    return table.rowSlots().filter(s -> table.sourceRow(s) == number).findFirst().orElse(-1);
  }

  private static Message last(Table table, String digits) {
    var numbers = table.rowSlots().map(table::sourceRow).filter(n -> n > 0).summaryStatistics();
    return numbers.getCount() == 0
        ? Message.of("ui.go-to-row.none", digits)
        : Message.of("ui.go-to-row.no-such", digits, numbers.getMin(), numbers.getMax());
  }
}
