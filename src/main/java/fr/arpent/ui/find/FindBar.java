package fr.arpent.ui.find;

import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The bar over the grid where a text is looked for, with what replaces it below. */
public final class FindBar {
  private static final double NARROW = 640;

  private final FindModel model;
  private final Words words;
  private final Runnable leave;
  private final VBox root = new VBox();
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final ReplacePart replace;
  private @Nullable Node focusBefore;

  /**
   * A bar for {@code model}.
   *
   * @param replaceAll replaces all that was found
   * @param readOnly whether nothing may be replaced
   * @param leave gives the keys to the grid
   */
  public FindBar(
      FindModel model,
      Words words,
      Runnable replaceAll,
      ObservableBooleanValue readOnly,
      Runnable leave) {
    this.model = model;
    this.words = words;
    this.leave = leave;
    root.setId("find-bar");
    root.getStyleClass().add("find-bar");
    root.setAccessibleRole(AccessibleRole.TOOL_BAR);
    root.accessibleTextProperty().bind(words.of("ui.find.name"));
    replace = new ReplacePart(model, words, replaceAll, readOnly);
    root.getChildren().addAll(line(), replace.node());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.visibleProperty().bind(model.open());
    root.managedProperty().bind(model.open());
    model.matches().subscribe(_ -> tell());
    model.highlight().subscribe(_ -> tell());
    words.texts().subscribe(_ -> tell());
  }

  /** The node to lay over the grid; not shown while nothing is looked for. */
  public Region node() {
    return root;
  }

  /** Opens it, ready to be typed in. */
  public void show(boolean replace) {
    var scene = root.getScene();
    if (!model.open().get() && scene != null) {
      focusBefore = scene.getFocusOwner();
    }
    model.show(replace);
    field.requestFocus();
    field.selectAll();
  }

  /** Closes it; the focus goes back to where it was. */
  public void close() {
    model.open().set(false);
    var before = focusBefore;
    focusBefore = null;
    if (before != null && before.getScene() != null && before.isFocusTraversable()) {
      before.requestFocus();
    } else {
      leave.run();
    }
  }

  private HBox line() {
    field.setId("find-field");
    field.setPrefColumnCount(18);
    field.setMinWidth(90);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMaxWidth(320);
    field.promptTextProperty().bind(words.of("ui.find.prompt"));
    field.accessibleTextProperty().bind(words.of("ui.find.prompt"));
    field.textProperty().bindBidirectional(model.text());
    count.setId("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().addAll("text-muted", "text-small");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var exact = toggle("exact", "type", model.exact());
    exact.setText("Aa");
    exact.setGraphic(null);
    exact.setContentDisplay(ContentDisplay.TEXT_ONLY);
    var line =
        new HBox(
            6,
            Icons.node("search", 14),
            field,
            step("previous", "chevron-up", model::previous),
            step("next", "chevron-down", model::next),
            count,
            gap,
            exact,
            worded("whole", "square", model.whole()),
            worded("one-column", "columns", model.oneColumn()),
            worded("replacing", "edit-3", model.replacing()),
            step("close", "x", this::close));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("find-line");
    return line;
  }

  private Button step(String id, String icon, Runnable run) {
    var button = new Button();
    dress(button, id, icon);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private ToggleButton toggle(String id, String icon, BooleanProperty on) {
    var button = new ToggleButton();
    dress(button, id, icon);
    button.selectedProperty().bindBidirectional(on);
    return button;
  }

  /** A switch whose words give way to its icon where there is little room. */
  private ToggleButton worded(String id, String icon, BooleanProperty on) {
    var button = toggle(id, icon, on);
    button.textProperty().bind(words.of("ui.find." + id));
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(root.widthProperty().lessThan(NARROW))
                .then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.TEXT_ONLY));
    return button;
  }

  private void dress(ButtonBase button, String id, String icon) {
    button.setId("find-" + id);
    button.setGraphic(Icons.node(icon, 14));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("button-icon", "flat", "small");
    var tip = new Tooltip();
    tip.textProperty().bind(Bindings.createStringBinding(() -> tip(id), words.texts()));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(tip.textProperty());
  }

  private String tip(String id) {
    var said = words.say("ui.find." + id + ".tip");
    var shift = words.say("ui.key.shift");
    return switch (id) {
      case "next" -> said + "  (F3)";
      case "previous" -> said + "  (" + shift + " F3)";
      case "close" -> said + "  (" + KeyNames.of(KeyCode.ESCAPE, words.texts().get()) + ")";
      default -> said;
    };
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      tab(event);
    } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
      event.consume();
      if (event.isShiftDown()) {
        model.previous();
      } else {
        model.next();
      }
    }
  }

  /** From what is looked for straight to what replaces it, and back. */
  private void tab(KeyEvent event) {
    if (model.replacing().get() && field.isFocused() && !event.isShiftDown()) {
      event.consume();
      replace.field().requestFocus();
    } else if (replace.field().isFocused() && event.isShiftDown()) {
      event.consume();
      field.requestFocus();
    }
  }

  private void tell() {
    count.setText(model.count().map(words::say).orElse(""));
    field.setAccessibleHelp(count.getText());
    var found = model.matches().get();
    field.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("nothing"), found != null && found.size() == 0);
  }
}
