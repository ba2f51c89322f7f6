package fr.arpent.ui.draft;

import fr.arpent.schema.TableSchema;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form in which a drafted schema is put right, a row a column. */
public final class DraftDialog {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 640;
  private static final double[] SHARES = {22, 26, 10, 27, 15};

  private final DraftModel model;
  private final Words words;
  private final Overlay overlay;
  private final Consumer<TableSchema> save;
  private final Consumer<TableSchema> use;
  private final Label wrong = new Label();

  /**
   * The form for {@code model}.
   *
   * @param save writes the schema into a file
   * @param use checks the open table against it
   */
  public DraftDialog(
      DraftModel model,
      Words words,
      Overlay overlay,
      Consumer<TableSchema> save,
      Consumer<TableSchema> use) {
    this.model = model;
    this.words = words;
    this.overlay = overlay;
    this.save = save;
    this.use = use;
  }

  /** Lays it over the window. */
  public void show() {
    var rows = new ScrollPane(rows());
    rows.setFitToWidth(true);
    VBox.setVgrow(rows, Priority.ALWAYS);
    var box = new VBox(head(), rows, foot());
    box.setId("draft");
    var sheet = Objects.requireNonNull(DraftDialog.class.getResource("draft.css"), "draft.css");
    box.getStylesheets().add(sheet.toExternalForm());
    box.prefWidthProperty().bind(overlay.wide(WIDTH));
    box.prefHeightProperty().bind(overlay.high(HEIGHT));
    overlay.dialog(box, () -> {});
  }

  private VBox head() {
    var title = words.on(new Label(), "ui.draft.title");
    title.getStyleClass().add("text-title");
    var about = words.on(new Label(), "ui.draft.about");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    var named = words.on(new Label(), "ui.draft.named");
    var field = new TextField();
    field.setId("draft-title");
    field.textProperty().bindBidirectional(model.title());
    named.setLabelFor(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    var line = new HBox(8, named, field);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var head = new VBox(8, title, about, line);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private GridPane rows() {
    var grid = new GridPane(8, 6);
    grid.getStyleClass().add("draft-rows");
    for (var share : SHARES) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(
        0, title("name"), title("type"), title("required"), title("values"), title("pattern"));
    for (var line : model.lines()) {
      var row = new DraftRow(line, grid.getRowCount(), words, this::look);
      grid.addRow(grid.getRowCount(), row.nodes().toArray(Node[]::new));
    }
    return grid;
  }

  private Label title(String word) {
    var label = words.on(new Label(), "ui.draft.column." + word);
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void look() {
    wrong.setText(model.wrong().map(words::say).orElse(""));
  }

  private HBox foot() {
    wrong.setId("draft-wrong");
    wrong.getStyleClass().add("draft-wrong");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> overlay.close());
    var keep = words.on(new Button(), "ui.draft.save");
    keep.setId("draft-save");
    keep.setOnAction(_ -> save.accept(model.schema()));
    var apply = words.on(new Button(), "ui.draft.use");
    apply.setId("draft-use");
    apply.getStyleClass().add("accent");
    apply.setOnAction(
        _ -> {
          overlay.done();
          use.accept(model.schema());
        });
    keep.disableProperty().bind(wrong.textProperty().isNotEmpty());
    apply.disableProperty().bind(wrong.textProperty().isNotEmpty());
    var foot = new HBox(wrong, gap, cancel, keep, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }
}
