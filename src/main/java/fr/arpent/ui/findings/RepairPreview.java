package fr.arpent.ui.findings;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.findings.RepairPlan.Line;
import fr.arpent.ui.shell.Overlay;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a repair of many cells will do, before it does it: each text, what it becomes, how many
 * cells; each can be left out. One step.
 */
final class RepairPreview {
  private static final double LINE = 28;
  private static final int MOST = 7;

  private final RepairPlan plan;
  private final Words words;
  private final Overlay overlay;
  private final Consumer<Set<String>> applied;
  private final Set<String> left = new HashSet<>();
  private final ListView<Line> list = new ListView<>();
  private final Label applyText = new Label();
  private final Button apply = new Button();

  /**
   * A preview of {@code plan}.
   *
   * @param applied gets the texts to leave as they are, once the rest is to be repaired
   */
  RepairPreview(RepairPlan plan, Words words, Overlay overlay, Consumer<Set<String>> applied) {
    this.plan = plan;
    this.words = words;
    this.overlay = overlay;
    this.applied = applied;
  }

  /** Shows it beside {@code anchor}. */
  void show(Node anchor) {
    list.getItems().setAll(plan.lines());
    list.setFixedCellSize(LINE);
    list.setPrefHeight(Math.clamp(plan.lines().size(), 1, MOST) * LINE + 2);
    list.setCellFactory(_ -> new Row());
    list.getStyleClass().add("plain-list");
    list.setId("repair-lines");
    list.getSelectionModel().selectFirst();
    var box = new VBox(head(), columns(), list);
    plan.doubts().forEach(doubt -> box.getChildren().add(doubt(doubt)));
    box.getChildren().add(foot());
    box.setId("repair-preview");
    box.setPrefWidth(plan.wide() ? 560 : 470);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    refresh();
    words.whileShown(box, this::refresh);
    overlay.popover(box, anchor, () -> {});
    list.requestFocus();
  }

  private VBox head() {
    var title = words.on(new Label(), plan.title());
    title.getStyleClass().add("text-card-title");
    var note = words.on(new Label(), "ui.repair.one-step");
    note.getStyleClass().addAll("text-muted", "text-small");
    var head = new VBox(2, title, note);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private HBox columns() {
    var head = new HBox(12, sized(new Label(), 18));
    if (plan.wide()) {
      head.getChildren().add(sized(caption("ui.findings.column"), 110));
    }
    head.getChildren()
        .addAll(sized(caption("ui.repair.now"), 150), grown(caption("ui.repair.next")));
    head.getChildren().add(caption("ui.findings.cells"));
    head.getStyleClass().addAll("findings-head", "repair-line");
    return head;
  }

  private Label caption(String code) {
    var label = words.on(new Label(), code);
    label.getStyleClass().addAll("text-caption", "text-muted", "text-semibold");
    return label;
  }

  private Label doubt(Message text) {
    var label = words.on(new Label(), text);
    label.getStyleClass().addAll("text-muted", "text-small", "repair-doubt");
    label.setWrapText(true);
    return label;
  }

  private HBox foot() {
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> overlay.close());
    apply.setId("repair-apply");
    apply.accessibleTextProperty().bind(applyText.textProperty());
    apply.getStyleClass().add("accent");
    var cap = new Label();
    cap.textProperty().bind(words.of(now -> KeyNames.of(KeyCode.ENTER, now)));
    cap.getStyleClass().add("key-cap");
    applyText.getStyleClass().add("on-accent");
    var inside = new HBox(8, applyText, cap);
    inside.setAlignment(Pos.CENTER);
    apply.setGraphic(inside);
    apply.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    apply.setOnAction(_ -> apply());
    var foot = new HBox(8, cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private void refresh() {
    var cells = plan.cells(left);
    applyText.setText(words.say("ui.repair.apply", cells));
    apply.setDisable(cells == 0);
    list.refresh();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      apply();
    } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
      event.consume();
      var line = list.getSelectionModel().getSelectedItem();
      if (line != null) {
        turn(line);
      }
    }
  }

  private void turn(Line line) {
    if (!left.remove(line.before())) {
      left.add(line.before());
    }
    refresh();
  }

  private void apply() {
    if (plan.cells(left) > 0) {
      overlay.done();
      applied.accept(Set.copyOf(left));
    }
  }

  private static <R extends Region> R sized(R region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }

  private static Label grown(Label label) {
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    return label;
  }

  private final class Row extends ListCell<Line> {

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(empty || line == null ? null : row(line));
    }

    private HBox row(Line line) {
      var tick = new CheckBox();
      tick.setSelected(!left.contains(line.before()));
      tick.setFocusTraversable(false);
      tick.setOnAction(_ -> turn(line));
      var row = new HBox(12, sized(tick, 18));
      if (plan.wide()) {
        row.getChildren().add(sized(new Label(line.field()), 110));
      }
      var after = grown(new Label(line.after()));
      after.getStyleClass().addAll("text-semibold", "text-change");
      var cells = new Label(words.texts().get().number(line.cells()));
      row.getChildren().addAll(sized(new Label(line.before()), 150), after, cells);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      row.getStyleClass().add("repair-row");
      return row;
    }
  }
}
