package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ADD_COLUMN;
import static fr.arpent.ui.action.Command.CLEAR;
import static fr.arpent.ui.action.Command.COPY;
import static fr.arpent.ui.action.Command.CUT;
import static fr.arpent.ui.action.Command.DELETE_COLUMN;
import static fr.arpent.ui.action.Command.DELETE_ROWS;
import static fr.arpent.ui.action.Command.FILL_DOWN;
import static fr.arpent.ui.action.Command.FILL_RIGHT;
import static fr.arpent.ui.action.Command.FILTER_COLUMN;
import static fr.arpent.ui.action.Command.INSERT_ROWS;
import static fr.arpent.ui.action.Command.PASTE;
import static fr.arpent.ui.action.Command.REDO;
import static fr.arpent.ui.action.Command.RENAME_COLUMN;
import static fr.arpent.ui.action.Command.SORT_DOWN;
import static fr.arpent.ui.action.Command.SORT_UP;
import static fr.arpent.ui.action.Command.UNDO;

import fr.arpent.base.Message;
import fr.arpent.project.Present;
import fr.arpent.step.Step;
import fr.arpent.step.edit.DeleteColumns;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.step.edit.LabelColumn;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.SortKey;
import fr.arpent.ui.grid.GridCommand;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.shell.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the commands that change the table do. */
final class EditCommands {
  private static final Map<Command, GridCommand> GRID =
      Map.of(
          CUT, GridCommand.CUT,
          COPY, GridCommand.COPY,
          PASTE, GridCommand.PASTE,
          CLEAR, GridCommand.CLEAR,
          FILL_DOWN, GridCommand.FILL_DOWN,
          FILL_RIGHT, GridCommand.FILL_RIGHT,
          FILTER_COLUMN, GridCommand.FILTER,
          INSERT_ROWS, GridCommand.INSERT_ROWS,
          DELETE_ROWS, GridCommand.DELETE_ROWS);

  private final Hands hands;
  private final Prompt prompt;

  private EditCommands(Hands hands) {
    this.hands = hands;
    prompt = new Prompt(hands.overlay(), hands.words());
  }

  static void register(Hands hands, TableGrid grid) {
    var commands = new EditCommands(hands);
    GRID.forEach((command, does) -> hands.withCell(command, () -> grid.run(does)));
    commands.history();
    commands.columns();
  }

  private void history() {
    undoing(UNDO, hands.bench()::undo, now -> now.history().undoable());
    undoing(REDO, hands.bench()::redo, now -> now.history().redoable());
  }

  private void undoing(Command command, Runnable run, Function<Present, Optional<Step>> step) {
    var present = hands.bench().present();
    var readOnly = hands.bench().desk().readOnly();
    ObservableValue<@Nullable Message> words =
        Bindings.createObjectBinding(
            () ->
                Optional.ofNullable(present.get())
                    .flatMap(step)
                    .map(s -> Message.of(command.words() + ".what", s.words()))
                    .orElse(null),
            present);
    var available =
        Bindings.createBooleanBinding(
            () -> words.getValue() != null && !readOnly.get(), words, readOnly);
    hands.actions().on(command, run, available, "ui.refused.nothing-" + command.id());
    hands.actions().name(command, words);
  }

  private void columns() {
    hands.withCell(SORT_UP, () -> sort(false));
    hands.withCell(SORT_DOWN, () -> sort(true));
    hands.withTable(ADD_COLUMN, () -> prompt.ask("ui.column.new", "", this::add));
    hands.withCell(RENAME_COLUMN, this::rename);
    hands.withCell(DELETE_COLUMN, this::delete);
  }

  private void sort(boolean descending) {
    var arrangement = hands.bench().desk().arrangement();
    hands
        .columnRef()
        .ifPresent(c -> arrangement.set(arrangement.get().sortedBy(new SortKey(c, descending))));
  }

  private void add(String label) {
    hands
        .sheet()
        .ifPresent(
            sheet -> {
              var table = sheet.table();
              var index =
                  hands.column().map(c -> table.indexOf(c.id()) + 1).orElse(table.columns().size());
              hands.ask(new InsertColumn(table.id(), label, index, ""));
            });
  }

  private void rename() {
    var column = hands.columnRef().orElseThrow();
    prompt.ask(
        "ui.column.rename",
        column.name(),
        label ->
            hands
                .sheet()
                .ifPresent(s -> hands.ask(new LabelColumn(s.table().id(), column, label))));
  }

  private void delete() {
    var column = hands.columnRef().orElseThrow();
    hands.sheet().ifPresent(s -> hands.ask(new DeleteColumns(s.table().id(), List.of(column))));
  }
}
