package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.shell.Toasts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/**
 * What every group of commands works with.
 *
 * @param bench the open project
 * @param actions where commands say what they do
 */
record Hands(
    Bench bench, Actions actions, Words words, Tasks tasks, Overlay overlay, Toasts toasts) {

  /** Says what {@code command} does while a table is open. */
  void withTable(Command command, Runnable run) {
    actions.on(command, run, open(), "ui.refused.no-table");
  }

  /** Says what {@code command} does while a cell is current and changes are allowed. */
  void withCell(Command command, Runnable run) {
    var cell =
        Bindings.createBooleanBinding(
            () -> sheet().isPresent() && cell().isPresent() && !bench.desk().readOnly().get(),
            bench.desk().sheet(),
            bench.desk().selection(),
            bench.desk().readOnly());
    actions.on(command, run, cell, "ui.refused.no-cell");
  }

  /** Whether a table is open. */
  BooleanBinding open() {
    return Bindings.isNotNull(bench.desk().sheet());
  }

  Optional<Sheet> sheet() {
    return Optional.ofNullable(bench.desk().sheet().get());
  }

  Optional<CellRef> cell() {
    return bench.desk().selection().get().cell();
  }

  /** The column of the current cell. */
  Optional<Column> column() {
    return sheet()
        .flatMap(
            s ->
                cell()
                    .filter(c -> s.table().has(c.column()))
                    .map(c -> s.table().column(c.column())));
  }

  /** The reference of the column of the current cell. */
  Optional<ColumnRef> columnRef() {
    return column().map(ColumnRef::to);
  }

  void ask(Operation operation) {
    bench.desk().ask(operation);
  }

  void tell(String code, Object... facts) {
    toasts.tell(Message.of(code, facts));
  }
}
