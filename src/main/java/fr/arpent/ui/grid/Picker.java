package fr.arpent.ui.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Something under the editor to pick a text from; the field keeps the focus and passes keys on. */
interface Picker {

  Node node();

  /** Opens at what is written now; stays closed when there is nothing to pick. */
  void open(EditSession session, String text);

  /** Another text was typed. */
  void typed(EditSession session, String text);

  /** Closes; false when it was not open. */
  boolean close();

  /** Moves by a key; false when it is closed or the key is not its own. */
  boolean key(KeyCode key);

  /**
   * What is picked.
   *
   * @param meant whether the user confirms, so that also the place where it opened counts
   */
  Optional<String> picked(boolean meant);
}
