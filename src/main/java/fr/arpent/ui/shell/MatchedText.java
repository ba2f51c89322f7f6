package fr.arpent.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A text whose letters that were asked for stand out. */
final class MatchedText {

  private MatchedText() {}

  /**
   * {@code text} with the first occurrence of {@code asked} in bold, where it is there as typed.
   */
  static Region of(String text, String asked) {
    var wanted = PaletteWords.plain(asked).strip();
    var at = wanted.isEmpty() ? -1 : PaletteWords.plain(text).indexOf(wanted);
    if (at < 0 || PaletteWords.plain(text).length() != text.length()) {
      return row(new Label(text));
    }
    var end = at + wanted.length();
    var bold = new Label(text.substring(at, end));
    bold.getStyleClass().add("text-semibold");
    return row(new Label(text.substring(0, at)), bold, new Label(text.substring(end)));
  }

  private static Region row(Label... parts) {
    var row = new HBox(parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
