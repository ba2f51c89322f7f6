package fr.arpent.ui.visit;

import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.visit.Mark;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the visit says when no point is left: what was done, what remains, and where to go on. */
public final class VisitEnd {
  private final Words words;
  private final Buttons buttons;
  private final java.util.function.IntSupplier unplaced;

  /**
   * The end of visits.
   *
   * @param unplaced how many rows have no position
   */
  public VisitEnd(Words words, Buttons buttons, java.util.function.IntSupplier unplaced) {
    this.words = words;
    this.buttons = buttons;
    this.unplaced = unplaced;
  }

  Region node(VisitShown shown) {
    var title = new Label(words.say("ui.visit.end", shown.view().total()));
    title.getStyleClass().add("text-title");
    var doors = new HBox(8);
    var box = new VBox(12, title);
    var unknown = shown.view().count(Mark.CANNOT_TELL);
    if (unknown > 0) {
      var told = new Label(words.say("ui.visit.end.cannot-tell", unknown));
      told.getStyleClass().add("text-muted");
      box.getChildren().add(told);
    }
    if (unplaced.getAsInt() > 0) {
      var place = buttons.worded(Command.PLACE_POINTS);
      place.textProperty().unbind();
      place.setText(words.say("ui.visit.end.place", unplaced.getAsInt()));
      doors.getChildren().add(place);
    }
    Button export = buttons.worded(Command.EXPORT);
    export.getStyleClass().add("accent");
    doors.getChildren().add(export);
    box.getChildren().add(doors);
    return box;
  }
}
