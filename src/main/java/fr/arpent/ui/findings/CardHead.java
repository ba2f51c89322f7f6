package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.table.CellRef;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.TellingColumn;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of the card: column, row and what it is called, how far through its like. */
final class CardHead {
  /** Letters of a column's name that is never cut: where the cell is gives way first. */
  private static final int SHORT = 20;

  private final FindingsModel model;
  private final Words words;
  private final Buttons buttons;

  CardHead(FindingsModel model, Words words, Buttons buttons) {
    this.model = model;
    this.words = words;
    this.buttons = buttons;
  }

  HBox of(Sheet sheet, CellRef cell, List<Finding> found) {
    var column = sheet.table().column(cell.column());
    var name = new Label(column.name());
    name.getStyleClass().addAll("text-small", "text-semibold");
    name.setMinWidth(column.name().length() <= SHORT ? Region.USE_PREF_SIZE : 0);
    var head = new HBox(6, Icons.node(sheet.marks().header(column).icon(), 14), name);
    var where = small(where(sheet, cell));
    where.setTooltip(new Tooltip(where.getText()));
    head.getChildren().addAll(where, gap());
    found.stream()
        .findFirst()
        .flatMap(model::place)
        .ifPresent(place -> head.getChildren().add(whole(words.say(place))));
    head.getChildren().addAll(cap(), next());
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The first line where the finding is about no cell. */
  HBox of(String field) {
    var name = new Label(field);
    name.getStyleClass().addAll("text-small", "text-semibold");
    var head = new HBox(6, name, gap(), cap(), next());
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private String where(Sheet sheet, CellRef cell) {
    var slot = cell.row().slot();
    var row = sheet.table().sourceRow(slot);
    var number = row == 0 ? words.say("ui.findings.new-row") : words.say("base.row", row);
    return TellingColumn.of(sheet.table())
        .filter(c -> !c.id().equals(cell.column()))
        .map(c -> c.text(slot))
        .filter(text -> !text.isBlank())
        .map(text -> number + " · " + text)
        .orElse(number);
  }

  private Label next() {
    return whole(words.say("ui.findings.next"));
  }

  private Label cap() {
    var cap = buttons.cap(Command.NEXT_FINDING);
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  private static Label whole(String text) {
    var label = small(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label small(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setMinWidth(0);
    return label;
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
