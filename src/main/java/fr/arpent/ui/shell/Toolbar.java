package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar under the menus. One button is filled: the next thing to do. */
public final class Toolbar {
  private final HBox root = new HBox();
  private final Buttons buttons;
  private final Actions actions;
  private final Words words;
  private final HBox next = new HBox();
  private final Button export;
  private final Label schemaName = new Label();
  private final Label schemaCount = new Label();
  private Consumer<Node> schemaPressed;

  /** A toolbar of {@code actions}. */
  public Toolbar(Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
    schemaPressed = _ -> actions.run(Command.CHOOSE_SCHEMA);
    buttons = new Buttons(actions, words);
    export = buttons.worded(Command.EXPORT);
    root.setId("toolbar");
    root.setAccessibleRole(AccessibleRole.TOOL_BAR);
    root.accessibleTextProperty().bind(words.of("ui.area.toolbar"));
    root.getStyleClass().add("toolbar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var items = root.getChildren();
    items.addAll(flat(buttons.worded(Command.OPEN)), buttons.icon(Command.UNDO));
    items.addAll(buttons.icon(Command.REDO), rule());
    add(Command.CHOOSE_SCHEMA, this::schema);
    add(Command.FIND, this::find);
    add(Command.ONLY_TO_FIX, () -> toggled(Command.ONLY_TO_FIX));
    items.add(gap);
    add(Command.PALETTE, () -> flat(buttons.keyed(Command.PALETTE)));
    add(Command.EXPORT, () -> export);
    next.setAlignment(javafx.geometry.Pos.CENTER);
    items.add(next);
  }

  private Button find() {
    var button = buttons.worded(Command.FIND);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var word = label(button.textProperty());
    word.getStyleClass().add("text-muted");
    var inside = new HBox(8, Icons.node("search"), word, gap, buttons.cap(Command.FIND));
    inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    inside.setPrefWidth(143);
    button.setGraphic(inside);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("find-button");
    return button;
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /**
   * Writes the schema on its button.
   *
   * @param name its title; null while none is chosen
   * @param count how many of its columns the file has
   */
  public void schema(@Nullable String name, @Nullable Message count) {
    schemaName.setText(name == null ? words.say("ui.toolbar.no-schema") : name);
    schemaCount.setText(count == null ? "" : words.say(count));
    schemaCount.setManaged(count != null);
  }

  /** Says what the button of the schema does; it gets the button. */
  public void onSchema(Consumer<Node> pressed) {
    schemaPressed = pressed;
  }

  /**
   * Fills the button of the next thing to do.
   *
   * @param command null for nothing
   * @param filled false to draw it in outline, while it ends something
   */
  public void next(@Nullable Command command, boolean filled) {
    if (command == null) {
      next.getChildren().clear();
      return;
    }
    export.setVisible(command != Command.EXPORT);
    export.setManaged(command != Command.EXPORT);
    var button = buttons.worded(command);
    button.setId("next");
    if (filled) {
      button.getStyleClass().add("accent");
    }
    next.getChildren().setAll(button);
  }

  private Node schema() {
    schemaName.getStyleClass().add("text-semibold");
    schemaCount.getStyleClass().add("text-muted");
    var inside =
        new HBox(
            6, Icons.node("check-circle"), schemaName, schemaCount, Icons.node("chevron-down", 14));
    inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var button = new Button();
    button.setId("button-schema");
    button.setGraphic(inside);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.accessibleTextProperty().bind(words.of(actions.words(Command.CHOOSE_SCHEMA)));
    button
        .disableProperty()
        .bind(javafx.beans.binding.Bindings.not(actions.available(Command.CHOOSE_SCHEMA)));
    button.setOnAction(_ -> schemaPressed.accept(button));
    return button;
  }

  private void add(Command command, Supplier<Node> button) {
    if (actions.knows(command)) {
      root.getChildren().add(button.get());
    }
  }

  private Button toggled(Command command) {
    var button = buttons.worded(command);
    actions.state(command).ifPresent(on -> on.subscribe(now -> pressed(button, now)));
    return button;
  }

  private static void pressed(Button button, boolean on) {
    button.getStyleClass().remove("pressed-on");
    if (on) {
      button.getStyleClass().add("pressed-on");
    }
  }

  private static Button flat(Button button) {
    button.getStyleClass().add("flat");
    return button;
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  /** Text bound to {@code value}, for whoever shows it beside the bar. */
  static Label label(ObservableValue<String> value) {
    var label = new Label();
    label.textProperty().bind(value);
    return label;
  }
}
