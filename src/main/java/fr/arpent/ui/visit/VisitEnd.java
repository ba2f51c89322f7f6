package fr.arpent.ui.visit;

import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.GlyphNode;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the visit says when no point is left: what was done, what remains, and where to go on. */
public final class VisitEnd {
  private final Words words;
  private final Buttons buttons;
  private final IntSupplier unplaced;

  /**
   * The end of visits.
   *
   * @param unplaced how many rows have no position
   */
  public VisitEnd(Words words, Buttons buttons, IntSupplier unplaced) {
    this.words = words;
    this.buttons = buttons;
    this.unplaced = unplaced;
  }

  /**
   * What it says of {@code shown}.
   *
   * @param to goes to a point
   */
  Region node(VisitShown shown, IntConsumer to) {
    var title = new Label(words.say("ui.visit.end", shown.view().total()));
    title.getStyleClass().add("text-title");
    var doors = new HBox(8);
    var box = new VBox(12, title);
    var unknown = shown.view().count(Mark.CANNOT_TELL);
    if (unknown > 0) {
      var told = new Label(words.say("ui.visit.end.cannot-tell", unknown));
      told.getStyleClass().add("text-muted");
      box.getChildren().addAll(told, untold(shown, to));
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
    box.getChildren().add(1, doors);
    return box;
  }

  /** Each point that could not be told, with its note; a click goes to it. */
  private Region untold(VisitShown shown, IntConsumer to) {
    var list = new VBox(1);
    var table = shown.state().table();
    for (var slot : shown.view().slots(Mark.CANNOT_TELL)) {
      var note = table.named(MarkRows.NOTES).map(column -> column.text(slot)).orElse("");
      var text = note.isBlank() ? words.say("visit.mark.one.cannot-tell") : note;
      var button =
          VisitButtons.button(shown.view().number(slot) + "  " + text, () -> to.accept(slot));
      button.setGraphic(new GlyphNode(Glyph.of(PointState.CANNOT_TELL)));
      button.setTooltip(new Tooltip(text));
      button.setMinWidth(0);
      button.getStyleClass().addAll("flat", "small", "visit-decision");
      list.getChildren().add(button);
    }
    list.setId("visit-untold");
    return list;
  }
}
