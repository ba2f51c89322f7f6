package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.theme.Icons;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The filters in force, each a chip that can be taken off; not shown while there is none. */
final class FilterBar extends HBox {
  private final Desk desk;
  private final ObservableValue<Texts> texts;

  FilterBar(Desk desk, ObservableValue<Texts> texts) {
    this.desk = desk;
    this.texts = texts;
    getStyleClass().add("filter-bar");
    desk.arrangement().addListener((_, _, _) -> fill());
    desk.sheet().addListener((_, _, _) -> fill());
    texts.addListener((_, _, _) -> fill());
    fill();
  }

  private void fill() {
    var filters = desk.arrangement().get().filters();
    setVisible(!filters.isEmpty());
    setManaged(isVisible());
    getChildren().clear();
    if (!filters.isEmpty()) {
      getChildren().add(Icons.node("filter", 12));
      filters.forEach(filter -> getChildren().add(chip(filter)));
      getChildren().addAll(count(), all());
    }
  }

  private Button chip(RowFilter filter) {
    var chip = new Button(texts.getValue().say(filter.words()), Icons.node("x", 12));
    chip.setMnemonicParsing(false); // names of columns have underscores
    chip.getStyleClass().add("chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(texts.getValue().say("ui.grid.filter.remove", chip.getText()));
    chip.setOnAction(_ -> desk.arrangement().set(desk.arrangement().get().without(filter::equals)));
    return chip;
  }

  private Label count() {
    var sheet = desk.sheet().get();
    var rows = sheet == null ? 0 : sheet.rows().size();
    var total = sheet == null ? 0 : sheet.rows().total();
    var label = new Label(texts.getValue().say("ui.grid.filter.count", rows, total));
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
  }

  private Hyperlink all() {
    var link = new Hyperlink(texts.getValue().say("ui.grid.filter.all"));
    link.setOnAction(_ -> showAll(desk));
    return link;
  }

  /** Takes off every filter; the sorting stays. */
  static void showAll(Desk desk) {
    desk.arrangement().set(new Arrangement(java.util.List.of(), desk.arrangement().get().sort()));
  }
}
