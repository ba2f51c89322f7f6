package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
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
    icon(command).ifPresent(name -> item.setGraphic(Icons.node(name, 14)));
    item.setAccelerator(Accelerators.of(command.strokes().getFirst()));
    item.setOnAction(_ -> run.accept(command));
    return item;
  }

  private static Optional<String> icon(GridCommand command) {
    return switch (command) {
      case EDIT -> Optional.of("edit-3");
      case CUT -> Optional.of("scissors");
      case COPY -> Optional.of("copy");
      case PASTE -> Optional.of("clipboard");
      case FILTER -> Optional.of("filter");
      case DELETE_ROWS -> Optional.of("trash-2");
      case INSERT_ROWS -> Optional.of("plus");
      default -> Optional.empty();
    };
  }
}
