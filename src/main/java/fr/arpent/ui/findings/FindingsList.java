package fr.arpent.ui.findings;

import fr.arpent.check.FindingGroup;
import fr.arpent.check.Severity;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Fonts;
import fr.arpent.ui.theme.Icons;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line for each column and cause: symbol, column, problem, cells, repair. */
public final class FindingsList {
  private static final double CAPTION = 11 / Fonts.BODY;
  private static final int BEFORE = 2;

  /** In em: with less, the problem is told rather than the repair, which the card tells too. */
  private static final double ROOMY = 42;

  private final FindingsModel model;
  private final Words words;
  private final EmptyPlace empty;
  private final ListView<FindingGroup> list = new ListView<>();
  private final BorderPane root = new BorderPane(list);

  /** Says how large text is. */
  private final Label size = new Label();

  private final BooleanProperty roomy = new SimpleBooleanProperty(true);

  /** The lines of {@code model}; {@code empty} says what stands there without them. */
  public FindingsList(FindingsModel model, Words words, EmptyPlace empty) {
    this.model = model;
    this.words = words;
    this.empty = empty;
    root.setId("findings");
    list.setId("findings-list");
    list.setCellFactory(_ -> new Line());
    list.getStyleClass().add("plain-list");
    list.setOnMouseClicked(_ -> show());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            show();
          }
        });
    list.setPlaceholder(new Label());
    list.getSelectionModel().selectedIndexProperty().subscribe(_ -> Platform.runLater(this::seen));
    list.heightProperty().subscribe(_ -> Platform.runLater(this::seen));
    size.setManaged(false);
    var head = head();
    root.setTop(head);
    roomy.bind(
        Bindings.createBooleanBinding(
            () -> root.getWidth() >= ROOMY * size.getFont().getSize(),
            root.widthProperty(),
            size.fontProperty()));
    model.bench().derived().subscribe(this::fill);
    empty.ranked().subscribe(this::places);
    model.bench().desk().selection().subscribe(_ -> follow());
    words
        .texts()
        .subscribe(
            () -> {
              list.refresh();
              places();
            });
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  private void show() {
    var group = list.getSelectionModel().getSelectedItem();
    if (group != null) {
      model.show(group);
    }
  }

  /**
   * The line of what the card tells about is the chosen one: the one that was chosen where it is
   * about the current cell too, and none where there is nothing to be said of that.
   */
  private void follow() {
    var here = model.current().stream().flatMap(f -> model.group(f).stream()).toList();
    var chosen = list.getSelectionModel().getSelectedItem();
    if (here.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else if (chosen == null || here.stream().noneMatch(g -> same(g, chosen))) {
      list.getSelectionModel().select(here.getFirst());
    }
  }

  /** The chosen line is seen whole, with the two before it where there is room. */
  private void seen() {
    var at = list.getSelectionModel().getSelectedIndex();
    // Before it has laid out its new lines, a list scrolls as it had to with the old ones.
    list.layout();
    var room = (int) (list.getHeight() / Math.max(1, list.getFixedCellSize()));
    if (at >= 0 && room > 0 && !whole(at)) {
      list.scrollTo(Math.max(0, at - Math.min(room - 1, BEFORE)));
    }
  }

  private boolean whole(int at) {
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == at)
        .filter(Node::isVisible)
        .map(node -> list.sceneToLocal(node.localToScene(node.getLayoutBounds())))
        .anyMatch(b -> b.getMinY() > -1 && b.getMaxY() < list.getHeight() + 1);
  }

  private static boolean same(FindingGroup one, FindingGroup other) {
    return one.cause().equals(other.cause());
  }

  /**
   * The same line stays chosen while its count ticks down, as long as it is about what is current.
   */
  private void fill() {
    var chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(model.groups());
    if (chosen != null) {
      list.getItems().stream()
          .filter(g -> same(g, chosen))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
    if (model.ahead().get() == null) {
      follow();
    }
    places();
  }

  /** Without a schema some are proposed, on one line where there are findings. */
  private void places() {
    var findings = model.findings();
    var without = findings.isPresent() && findings.get().schema().isEmpty();
    root.setBottom(without ? empty.schemas(list.getItems().isEmpty()) : null);
    list.setPlaceholder(without || findings.isEmpty() ? new Label() : empty.right(findings.get()));
  }

  private HBox head() {
    var head =
        new HBox(
            sized(new Label(), 30),
            caption("ui.findings.column", 128),
            grown(said("ui.findings.problem")),
            right(caption("ui.findings.cells", 76)),
            whereRoomy(caption("ui.findings.repair", 112)),
            size);
    head.getStyleClass().add("findings-head");
    list.skinProperty().subscribe(_ -> besideBar(head));
    return head;
  }

  /** The titles stand over their columns, whether or not a bar takes room from the lines. */
  private void besideBar(HBox head) {
    if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
      bar.visibleProperty()
          .subscribe(shown -> head.setPadding(new Insets(0, shown ? bar.prefWidth(-1) : 0, 0, 0)));
    }
  }

  private Label said(String code) {
    var label = new Label();
    label.textProperty().bind(words.of(code));
    label.getStyleClass().addAll("text-caption", "text-muted");
    return label;
  }

  private Label caption(String code, double width) {
    return sized(said(code), width / CAPTION);
  }

  /** So many px wide at 13 px text, and wider with larger text. */
  private static Label sized(Label label, double width) {
    var em = width / Fonts.BODY;
    label.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-padding: 0 8 0 8; -fx-min-width: %1$.4fem; -fx-pref-width: %1$.4fem;"
                + " -fx-max-width: %1$.4fem;",
            em));
    return label;
  }

  private static Label grown(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    label.setStyle("-fx-padding: 0 8 0 8;");
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private Label whereRoomy(Label label) {
    label.visibleProperty().bind(roomy);
    label.managedProperty().bind(roomy);
    return label;
  }

  private static Label right(Label label) {
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  /** A line of the list. */
  private final class Line extends ListCell<FindingGroup> {

    @Override
    protected void updateItem(@Nullable FindingGroup group, boolean empty) {
      super.updateItem(group, empty);
      setText(null);
      setGraphic(empty || group == null ? null : line(group));
    }

    private HBox line(FindingGroup group) {
      var error = group.cause().severity() == Severity.ERROR;
      var sign = sized(new Label(), 30);
      sign.setGraphic(Icons.node(error ? "x-circle" : "alert-triangle", 14));
      sign.getStyleClass().add(error ? "sign-error" : "sign-warning");
      var column = sized(new Label(group.cause().spot().field()), 128);
      column.getStyleClass().add("text-semibold");
      var problem = grown(new Label(words.say(group.title())));
      problem.setTooltip(new Tooltip(problem.getText()));
      var cells = right(sized(new Label(words.texts().get().number(group.cells())), 76));
      var line = new HBox(sign, column, problem, cells, whereRoomy(sized(repair(group), 112)));
      line.setAlignment(Pos.CENTER_LEFT);
      line.setPrefWidth(0);
      return line;
    }

    private Label repair(FindingGroup group) {
      var label =
          switch (group.remedy()) {
            case REPAIR -> new Label(words.say("ui.findings.sure", group.repairs()));
            case FILL -> new Label(words.say("ui.findings.fill"));
            case COMPARE -> new Label(words.say("ui.findings.compare"));
            case LOOK -> new Label(words.say("ui.findings.look"));
          };
      label
          .getStyleClass()
          .addAll(
              group.repairs() > 0
                  ? java.util.List.of("text-semibold", "text-change")
                  : java.util.List.of("text-muted"));
      return label;
    }
  }
}
