package fr.arpent.ui.grid;

import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The clipboard of the system; used on the JavaFX thread. */
public final class SystemBoard implements Board {

  @Override
  public String read() {
    return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
  }

  @Override
  public void write(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
