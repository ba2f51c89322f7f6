package fr.arpent.ui.action;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The keys of a field with a list below it: up and down go round the list, Enter takes a line. */
public final class ListBelow<T> {
  private final ListView<T> list;
  private final Consumer<T> taken;

  /** Keys for {@code list}; {@code taken} gets the line that is taken. */
  public ListBelow(ListView<T> list, Consumer<T> taken) {
    this.list = list;
    this.taken = taken;
  }

  /** A key was pressed in the field. */
  public void pressed(KeyEvent event) {
    var at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> move(event, at + 1);
      case UP -> move(event, at - 1);
      case ENTER -> {
        event.consume();
        take();
      }
      default -> {}
    }
  }

  /** Takes the chosen line, if there is one. */
  public void take() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      taken.accept(chosen);
    }
  }

  private void move(KeyEvent event, int to) {
    event.consume();
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.floorMod(to, list.getItems().size()));
    }
  }
}
