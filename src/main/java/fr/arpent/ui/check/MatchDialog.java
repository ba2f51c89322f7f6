package fr.arpent.ui.check;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Matching of the file's columns to the schema's fields: one line a column, all decided by keys and
 * applied as one step.
 */
public final class MatchDialog {
  static final double FILE = 252;
  static final double ARROW = 34;
  static final double FIELD = 254;
  static final double CERTAINTY = 120;
  private static final double WIDTH = 980;
  private static final double HEIGHT = 690;
  private static final double SIDES = 2 * 24;

  /** What the reason keeps at least, in px, where text is large. */
  private static final double REASON = 150;

  private final MatchModel model;
  private final Words words;
  private final Overlay overlay;
  private final Consumer<MatchModel> applied;
  private final ListView<Integer> list = new ListView<>();
  private final MatchTexts texts;
  private final VBox box = new VBox();

  /** How much wider the columns are than at 13 px text. */
  private final double wider;

  /**
   * A dialog about {@code model}.
   *
   * @param overlay where its lists open, and from which it takes itself away
   * @param applied gets the model once it is to be applied; the dialog is gone by then
   */
  public MatchDialog(MatchModel model, Words words, Overlay overlay, Consumer<MatchModel> applied) {
    this.model = model;
    this.words = words;
    this.overlay = overlay;
    this.applied = applied;
    texts = new MatchTexts(model, words);
    wider = wider(overlay);
  }

  /** With larger text columns grow as far as the dialog has room for them. */
  private static double wider(Overlay overlay) {
    var columns = FILE + ARROW + FIELD + CERTAINTY;
    var most = (overlay.wide(WIDTH).get() - SIDES - REASON) / columns;
    return Math.max(1, Math.min(overlay.wide(1).get(), most));
  }

  /** Offers to forget what is remembered of other files; {@code forget} shows it anew. */
  public MatchDialog forgetting(Optional<Runnable> forget) {
    forget.ifPresent(
        run ->
            texts.forgetting(
                () -> {
                  overlay.done();
                  run.run();
                }));
    return this;
  }

  /** Lays it over the window. */
  public void show() {
    var sheet = Objects.requireNonNull(MatchDialog.class.getResource("check.css"), "check.css");
    box.getStylesheets().add(sheet.toExternalForm());
    box.setId("match");
    box.getChildren().setAll(texts.head(), texts.bar(), columns(), lines());
    box.getChildren().add(new LackingPane(model, words, texts::refresh).node());
    box.getChildren().add(texts.foot(overlay::close, this::apply));
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
    box.prefWidthProperty().bind(overlay.wide(WIDTH));
    box.prefHeightProperty().bind(overlay.high(HEIGHT));
    words.whileShown(box, this::fill);
    overlay.dialog(box, () -> {});
    list.requestFocus();
    model.next(-1, true).ifPresentOrElse(this::select, () -> select(0));
  }

  private ListView<Integer> lines() {
    list.setId("match-lines");
    list.setFixedCellSize(42);
    list.setCellFactory(_ -> new MatchCell(model, words, wider, this::open));
    list.getStyleClass().add("plain-list");
    list.setOnKeyPressed(this::pressed);
    list.setMinHeight(84);
    VBox.setVgrow(list, Priority.ALWAYS);
    var nothing = words.on(new Label(), "ui.match.no-line");
    nothing.getStyleClass().add("text-muted");
    list.setPlaceholder(nothing);
    model.draft().subscribe(_ -> fill());
    model.filter().subscribe(_ -> fill());
    model.query().subscribe(_ -> fill());
    return list;
  }

  private HBox columns() {
    var head =
        new HBox(
            caption("ui.match.file", FILE + ARROW, 0),
            caption("ui.match.schema", FIELD, 0),
            caption("ui.match.certainty", CERTAINTY, 16),
            caption("ui.match.why", 100, 0));
    head.getStyleClass().add("match-columns");
    return head;
  }

  private Label caption(String code, double width, int inset) {
    var label = words.on(new Label(), code);
    label.setMinWidth(width * wider);
    label.setPadding(new Insets(0, 0, 0, inset));
    label.getStyleClass().addAll("text-caption", "text-muted");
    return label;
  }

  private void fill() {
    var chosen = list.getSelectionModel().getSelectedItem();
    var shown = model.shown();
    if (!list.getItems().equals(shown)) {
      list.getItems().setAll(shown);
    }
    list.refresh();
    if (chosen != null && shown.contains(chosen)) {
      list.getSelectionModel().select(chosen);
    } else {
      list.getSelectionModel().selectFirst();
    }
    texts.refresh();
  }

  private void select(int index) {
    if (!model.shown().contains(index)) {
      model.filter().set(MatchModel.Shown.ALL);
      model.query().set("");
    }
    list.getSelectionModel().select(Integer.valueOf(index));
    list.scrollTo(Integer.valueOf(index));
  }

  private int current() {
    var item = list.getSelectionModel().getSelectedItem();
    return item == null ? -1 : item;
  }

  /** Keys of the whole dialog. */
  private void anywhere(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      apply();
    } else if (event.getCode() == KeyCode.F8) {
      event.consume();
      model.next(current(), !event.isShiftDown()).ifPresent(this::select);
      list.requestFocus();
    }
  }

  /** Keys on the line that is chosen. */
  private void pressed(KeyEvent event) {
    if (current() < 0) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> open(current());
      case DELETE, BACK_SPACE -> model.link(current(), List.of());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void open(int index) {
    select(index);
    var picker =
        new FieldPicker(
            words,
            model.choices(index),
            fields -> model.taken(index, fields),
            fields -> {
              overlay.close();
              model.link(index, fields);
              list.requestFocus();
            });
    overlay.popover(picker.node(model.line(index).fields()), field(index), () -> {});
    picker.focus();
  }

  /** What the picker opens at: the field of the line; the list while it is not drawn. */
  private javafx.scene.Node field(int index) {
    return list.lookupAll(".match-line").stream()
        .filter(MatchCell.class::isInstance)
        .map(MatchCell.class::cast)
        .filter(cell -> Integer.valueOf(index).equals(cell.getItem()))
        .map(cell -> cell.lookup(".match-field"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(list);
  }

  private void apply() {
    if (model.ready()) {
      overlay.done();
      applied.accept(model);
    }
  }

  /** A button that does {@code run}. */
  static Button button(String id, Runnable run) {
    var button = new Button();
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
