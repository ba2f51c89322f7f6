package fr.arpent.ui.check;

import fr.arpent.check.matching.MatchLine;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the matching: columns and examples, field, how sure, why. */
final class MatchCell extends ListCell<Integer> {
  private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final MatchModel model;
  private final Words words;
  private final double wider;
  private final IntConsumer opened;

  /**
   * A line of {@code model}.
   *
   * @param wider how much wider its columns are than at 13 px text
   * @param opened gets the line whose field is clicked
   */
  MatchCell(MatchModel model, Words words, double wider, IntConsumer opened) {
    this.model = model;
    this.words = words;
    this.wider = wider;
    this.opened = opened;
    getStyleClass().add("match-line");
  }

  @Override
  protected void updateItem(@Nullable Integer index, boolean empty) {
    super.updateItem(index, empty);
    setText(null);
    setGraphic(empty || index == null ? null : line(index));
  }

  private HBox line(int index) {
    var line = model.line(index);
    var certainty = sized(certainty(index, line), MatchDialog.CERTAINTY);
    var reason = reason(index, line);
    HBox.setHgrow(reason, Priority.ALWAYS);
    var arrow = new Label();
    arrow.setGraphic(line.matched() ? Icons.node("arrow-right") : null);
    var box =
        new HBox(
            sized(file(line), MatchDialog.FILE),
            sized(arrow, MatchDialog.ARROW),
            sized(field(index, line), MatchDialog.FIELD),
            certainty,
            reason);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setPrefWidth(0);
    setAccessibleText(
        String.join(
            ", ",
            name(line),
            line.matched() ? FieldTexts.names(line.fields()) : words.say("ui.match.none"),
            certainty.getText(),
            reason.getText()));
    return box;
  }

  private String name(MatchLine line) {
    return line.name().isBlank() ? words.say("ui.match.untitled") : line.name();
  }

  private VBox file(MatchLine line) {
    var name = new Label(name(line));
    name.getStyleClass().add("text-semibold");
    var glue = line.positions() ? " · " : ", ";
    var examples = new Label(String.join(glue, line.examples()));
    examples.getStyleClass().addAll("text-muted", "text-small");
    var box = new VBox(name, examples);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /** Looks and works like a combo box; the list it opens belongs to the dialog. */
  private HBox field(int index, MatchLine line) {
    var name =
        new Label(line.matched() ? FieldTexts.names(line.fields()) : words.say("ui.match.none"));
    name.getStyleClass().add(line.matched() ? "text-semibold" : "text-muted");
    var kind = new Label(line.matched() ? words.say(FieldTexts.about(line.fields())) : "");
    kind.getStyleClass().addAll("text-muted", "text-small");
    kind.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var box = new HBox(6, name, kind, gap, Icons.node("chevron-down", 14));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("match-field");
    box.pseudoClassStateChanged(NONE, !line.matched());
    box.pseudoClassStateChanged(CLASH, model.clashes(index));
    box.setAccessibleRole(AccessibleRole.COMBO_BOX);
    box.setOnMouseClicked(_ -> opened.accept(index));
    return box;
  }

  private Label certainty(int index, MatchLine line) {
    if (model.clashes(index)) {
      return said("ui.match.clash", "x-circle", "match-clash");
    }
    return switch (line.certainty()) {
      case SURE -> said("ui.match.sure", "check-circle", "match-sure");
      case TO_CHECK -> said("ui.match.to-check", "help-circle", "match-doubt");
      case NONE -> said("ui.match.not", "minus", "text-muted");
    };
  }

  private Label said(String code, String icon, String style) {
    var label = new Label(words.say(code));
    label.setGraphic(Icons.node(icon, 14));
    label.getStyleClass().addAll("match-certainty", style);
    return label;
  }

  private Label reason(int index, MatchLine line) {
    var text = model.clashes(index) ? words.say("ui.match.clash.why") : words.say(line.reason());
    var label = new Label(text);
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(text));
    return label;
  }

  private <R extends Region> R sized(R region, double at13) {
    var width = at13 * wider;
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }
}
