package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.ShownKeys;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected cells: commands only, each also a key. */
final class CellMenu {
  private static final List<List<GridCommand>> GROUPS =
      List.of(
          List.of(GridCommand.EDIT, GridCommand.CHOICES),
          List.of(GridCommand.CUT, GridCommand.COPY, GridCommand.PASTE, GridCommand.CLEAR),
          List.of(GridCommand.FILL_DOWN, GridCommand.FILL_RIGHT),
          List.of(GridCommand.FILTER),
          List.of(GridCommand.INSERT_ROWS, GridCommand.DELETE_ROWS));

  private final ObservableValue<Texts> texts;
  private final Consumer<GridCommand> run;

  CellMenu(ObservableValue<Texts> texts, Consumer<GridCommand> run) {
    this.texts = texts;
    this.run = run;
  }

  ContextMenu menu() {
    var menu = new ContextMenu();
    for (var group : GROUPS) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group.forEach(command -> menu.getItems().add(item(command)));
    }
    return menu;
  }

  private MenuItem item(GridCommand command) {
    var words = texts.getValue().say("ui.grid.command." + command.id().substring("grid.".length()));
    var item = new MenuItem(words);
    item.setId(command.id());
    item.setGraphic(Icons.node(icon(command), 14));
    var keys = Accelerators.of(command.strokes().getFirst());
    item.setAccelerator(new ShownKeys(keys, texts.getValue()));
    item.setOnAction(_ -> run.accept(command));
    return item;
  }

  private static String icon(GridCommand command) {
    return switch (command) {
      case CHOICES -> "list";
      case CUT -> "scissors";
      case COPY -> "copy";
      case PASTE -> "clipboard";
      case CLEAR -> "delete";
      case FILL_DOWN -> "arrow-down";
      case FILL_RIGHT -> "arrow-right";
      case FILTER -> "filter";
      case DELETE_ROWS -> "trash-2";
      case INSERT_ROWS -> "plus";
      default -> "edit-3";
    };
  }
}
