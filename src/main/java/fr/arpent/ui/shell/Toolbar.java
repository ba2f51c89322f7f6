package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
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
  private static final double SPACE = 8;
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

  private final HBox root = new HBox();
  private final Buttons buttons;
  private final Actions actions;
  private final Words words;
  private final HBox next = new HBox();
  private final PaneSwitch panes;
  private final Button export;
  private final Button redo;
  private final List<Node> findRest = new ArrayList<>();
  private final Label schemaName = new Label();
  private final Label schemaCount = new Label();
  private final ToolbarFit fit;
  private Consumer<Node> schemaPressed;

  /** A toolbar of {@code actions}. */
  public Toolbar(Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
    schemaPressed = _ -> actions.run(Command.CHOOSE_SCHEMA);
    buttons = new Buttons(actions, words);
    export = buttons.worded(Command.EXPORT);
    export.setMinWidth(Region.USE_PREF_SIZE);
    redo = buttons.icon(Command.REDO);
    panes = new PaneSwitch(actions, words);
    root.setId("toolbar");
    root.setAccessibleRole(AccessibleRole.TOOL_BAR);
    root.accessibleTextProperty().bind(words.of("ui.area.toolbar"));
    root.getStyleClass().add("toolbar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox.setMargin(gap, new Insets(0, -SPACE, 0, 0));
    root.setMinWidth(0);
    var items = root.getChildren();
    items.addAll(flat(bare(Command.OPEN)), buttons.icon(Command.UNDO));
    items.addAll(redo, rule());
    add(Command.CHOOSE_SCHEMA, this::schema);
    add(Command.FIND, this::find);
    add(Command.ONLY_TO_FIX, () -> toggled(Command.ONLY_TO_FIX));
    if (actions.knows(Command.SHOW_TABLE)) {
      items.add(panes.node());
    }
    items.add(gap);
    add(Command.PALETTE, this::palette);
    add(Command.EXPORT, () -> export);
    next.setAlignment(javafx.geometry.Pos.CENTER);
    next.setMinWidth(Region.USE_PREF_SIZE);
    items.add(next);
    fit = fitting();
    words.texts().subscribe(fit::again);
  }

  /** What gives way where there is too little room, the first first. */
  private ToolbarFit fitting() {
    return new ToolbarFit(
        root,
        schemaName.fontProperty(),
        List.of(
            iconOnly("button-" + Command.PALETTE.id()),
            full -> shown(schemaCount, full && !schemaCount.getText().isEmpty()),
            full -> found(full),
            iconOnly("button-" + Command.ONLY_TO_FIX.id()),
            iconOnly("button-" + Command.EXPORT.id()),
            iconOnly("button-" + Command.OPEN.id()),
            full -> shown(schemaName, full),
            full -> shown(redo, full),
            full -> whole("button-" + Command.PALETTE.id(), full)));
  }

  private void whole(String id, boolean full) {
    root.getChildren().stream()
        .filter(node -> id.equals(node.getId()))
        .forEach(node -> shown(node, full));
  }

  private Consumer<Boolean> iconOnly(String id) {
    return full ->
        root.getChildren().stream()
            .filter(node -> id.equals(node.getId()))
            .map(Button.class::cast)
            .forEach(button -> only(button, full));
  }

  /** Its words, or only what stands beside them. */
  private static void only(Button button, boolean full) {
    var usual = button.getGraphic() instanceof Label ? ContentDisplay.RIGHT : ContentDisplay.LEFT;
    button.setContentDisplay(full ? usual : ContentDisplay.GRAPHIC_ONLY);
  }

  private void found(boolean full) {
    findRest.forEach(node -> shown(node, full));
    root.lookupAll(".find-button").forEach(b -> b.pseudoClassStateChanged(SMALL, !full));
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  /** As the command, but without the dots that say in menus that something will be asked. */
  private Button bare(Command command) {
    var button = buttons.worded(command);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.textProperty().unbind();
    button.textProperty().bind(words.of(actions.words(command)).map(Toolbar::bare));
    return button;
  }

  private static String bare(String said) {
    return said.replaceFirst("…$", "");
  }

  private Button palette() {
    var button = flat(buttons.keyed(Command.PALETTE));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Button find() {
    var button = bare(Command.FIND);
    button.setMinWidth(Region.USE_COMPUTED_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var word = label(button.textProperty());
    word.getStyleClass().add("text-muted");
    var cap = buttons.cap(Command.FIND);
    cap.setMinWidth(Region.USE_PREF_SIZE);
    findRest.addAll(List.of(word, gap, cap));
    var inside = new HBox(6, Icons.node("search"), word, gap, cap);
    inside.getStyleClass().add("find-inside");
    inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
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
    fit.again();
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
      fit.again();
      return;
    }
    export.setVisible(command != Command.EXPORT);
    export.setManaged(command != Command.EXPORT);
    var button = buttons.worded(command);
    button.setId("next");
    if (filled) {
      button.getStyleClass().add("accent");
    } else {
      button.setGraphic(Icons.node("pause"));
    }
    button.setMinWidth(Region.USE_PREF_SIZE);
    next.getChildren().setAll(button);
    fit.again();
  }

  private Node schema() {
    schemaName.getStyleClass().add("text-semibold");
    schemaCount.getStyleClass().addAll("text-muted", "schema-count");
    schemaName.setMinWidth(Region.USE_PREF_SIZE);
    schemaCount.setMinWidth(Region.USE_PREF_SIZE);
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
