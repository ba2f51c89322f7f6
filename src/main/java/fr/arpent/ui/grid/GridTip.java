package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Sheet;
import java.util.ArrayList;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The one tooltip of the grid, moved to whatever the pointer rests on for half a second. */
final class GridTip {
  private static final Duration REST = Duration.millis(500);
  private static final int LONGEST = 1_000;

  private final GridModel model;
  private final ObservableValue<Texts> texts;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private String now = "";

  GridTip(GridModel model, ObservableValue<Texts> texts) {
    this.model = model;
    this.texts = texts;
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    model.scroll().addListener((_, _, _) -> hide());
  }

  /** The pointer moved over {@code over}. */
  void moved(Node over, MouseEvent event) {
    var words = words(event.getX(), event.getY());
    if (words.equals(now)) {
      return;
    }
    hide();
    now = words;
    if (!words.isEmpty()) {
      rest.setOnFinished(_ -> show(over, event.getScreenX(), event.getScreenY()));
      rest.playFromStart();
    }
  }

  void hide() {
    now = "";
    rest.stop();
    tip.hide();
  }

  private void show(Node over, double x, double y) {
    tip.setText(now);
    if (over.getScene() != null && over.getScene().getWindow() != null) {
      tip.show(over, x + 12, y + 16);
    }
  }

  private String words(double x, double y) {
    var geometry = model.geometry().get();
    var column = geometry.columns().at(x, model.scroll().get().left());
    if (column < 0) {
      return "";
    }
    var shown = geometry.columns().column(column);
    if (y < geometry.sizes().header()) {
      var hidden =
          model
              .sheet()
              .map(s -> HiddenMark.at(model, s.table(), x, y).size())
              .filter(count -> count > 0);
      if (hidden.isPresent()) {
        return texts.getValue().say("ui.grid.tip.hidden", hidden.get());
      }
      return model.sheet().map(sheet -> header(sheet, shown)).orElse("");
    }
    var line = geometry.lineAt(model.scroll().get(), y);
    var sheet = model.sheet();
    return line < 0 || sheet.isEmpty() ? "" : cell(sheet.get(), line, shown);
  }

  private String header(Sheet sheet, Column column) {
    var said = texts.getValue();
    var words = new ArrayList<String>();
    words.add(HeaderWords.of(column, sheet.marks().header(column), said));
    sheet.marks().told(column.id()).stream()
        .filter(message -> said.has(message.code()))
        .map(said::say)
        .forEach(words::add);
    return String.join("\n", words);
  }

  private String cell(Sheet sheet, int line, Column column) {
    var slot = sheet.rows().slot(line);
    var words = new ArrayList<String>();
    sheet.marks().about(slot, column.id()).forEach(m -> words.add(texts.getValue().say(m)));
    var text = column.text(slot);
    var proposed = Optional.ofNullable(sheet.marks().cell(slot, column.id()).proposed());
    if (proposed.isPresent()) {
      words.add(texts.getValue().say("ui.grid.tip.now", text));
    } else if (!text.isEmpty()) {
      words.addFirst(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
    return words.isEmpty() ? "" : String.join("\n", words);
  }
}
