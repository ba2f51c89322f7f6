package fr.arpent.ui.shell;

import fr.arpent.ui.desk.Running;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The lowest line of the window: whether all is saved, how much is shown, what is selected, the
 * work under way; on the right what the map and the addresses stand on.
 */
public final class StatusBar {
  private static final long LONG = 500_000_000L;

  private final HBox root = new HBox();
  private final HBox work = new HBox(6);
  private final Label saved;
  private final Words words;
  private final List<Consumer<Boolean>> giving = new ArrayList<>();
  private final ToolbarFit fit;
  private final Tasks tasks;

  /** A status bar that shows the work of {@code tasks}. */
  public StatusBar(Words words, Tasks tasks, SavedLabel saving) {
    saved = saving.node();
    this.words = words;
    this.tasks = tasks;
    root.setId("status");
    root.getStyleClass().add("status");
    root.setFocusTraversable(true);
    root.setMinWidth(0);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.accessibleRoleDescriptionProperty().bind(words.of("ui.area.status"));
    root.focusedProperty().subscribe(_ -> root.setAccessibleText(said()));
    work.setAlignment(Pos.CENTER_LEFT);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(saved, work, gap);
    fit = new ToolbarFit(root, saved.fontProperty(), giving);
    // These take room, and give it back.
    saved.textProperty().subscribe(_ -> fit.again());
    saved.managedProperty().subscribe(_ -> fit.again());
    work.getChildren().subscribe(fit::again);
    var tick = new Timeline(new KeyFrame(Duration.millis(250), _ -> work()));
    tick.setCycleCount(Timeline.INDEFINITE);
    // Only while it is seen: a running timeline would keep a closed window in memory.
    root.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(
            showing -> {
              if (showing) {
                tick.play();
              } else {
                tick.stop();
              }
            });
  }

  /** All that it says, for who does not see it. */
  private String said() {
    return root.getChildren().stream()
        .filter(node -> node instanceof Labeled && node.isVisible())
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining(", "));
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /** While {@code nothing} is open there is nothing to save: {@code text} stands there instead. */
  public void whileNothing(ObservableBooleanValue nothing, ObservableValue<String> text) {
    var label = Toolbar.label(text);
    label.setId("status-network");
    label.setGraphic(Icons.node("wifi-off", 14));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.visibleProperty().bind(nothing);
    label.managedProperty().bind(nothing);
    saved.visibleProperty().bind(Bindings.not(nothing));
    saved.managedProperty().bind(saved.visibleProperty());
    root.getChildren().addFirst(label);
  }

  /** As {@link #left}, for what may be cut where there is no room left at all. */
  public void leftLong(ObservableValue<String> text, String id) {
    var label = added(text, id);
    told(label);
    giving.add(full -> label.setMinWidth(full ? Region.USE_PREF_SIZE : 0));
  }

  /** Adds {@code text} at the right end of the left part. */
  public void left(ObservableValue<String> text, String id) {
    added(text, id);
  }

  private Label added(ObservableValue<String> text, String id) {
    var label = Toolbar.label(text);
    label.setId(id);
    fitted(label);
    root.getChildren().add(root.getChildren().indexOf(work), ruleOf(label));
    root.getChildren().add(root.getChildren().indexOf(work), label);
    return label;
  }

  /** Adds {@code text} with {@code icon} at the right end. */
  public void right(ObservableValue<String> text, String icon, String id) {
    var label = Toolbar.label(text);
    label.setId(id);
    label.setGraphic(Icons.node(icon, 14));
    gives(label);
    root.getChildren().addAll(ruleOf(label), label);
  }

  /** No word is cut: where there is too little room only its sign is left. */
  private void gives(Labeled text) {
    fitted(text);
    told(text);
    text.accessibleTextProperty().bind(text.textProperty());
    giving.add(
        full -> text.setContentDisplay(full ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
  }

  /** What may be cut is whole in its tooltip. */
  private static void told(Labeled text) {
    var tip = new Tooltip();
    tip.textProperty().bind(text.textProperty());
    text.setTooltip(tip);
  }

  private void fitted(Labeled text) {
    text.setMinWidth(Region.USE_PREF_SIZE);
    text.textProperty().subscribe(_ -> fit.again());
  }

  /** A line before {@code text}, which is not there while it says nothing. */
  private static Region ruleOf(Labeled text) {
    text.visibleProperty().bind(text.textProperty().isNotEmpty());
    text.managedProperty().bind(text.visibleProperty());
    var rule = rule();
    rule.visibleProperty().bind(text.visibleProperty());
    rule.managedProperty().bind(text.visibleProperty());
    return rule;
  }

  /** Adds {@code text} with {@code icon} at the right end; a click on it does {@code run}. */
  public void door(ObservableValue<String> text, String icon, String id, Runnable run) {
    var button = new Button();
    button.setId(id);
    button.setMnemonicParsing(false);
    button.textProperty().bind(text);
    button.setGraphic(Icons.node(icon, 14));
    button.setOnAction(_ -> run.run());
    gives(button);
    root.getChildren().addAll(ruleOf(button), button);
  }

  /** Shows the oldest work that takes longer than half a second. */
  private void work() {
    var now = System.nanoTime();
    var slow = tasks.running().stream().filter(r -> now - r.since() > LONG).toList();
    if (slow.isEmpty()) {
      work.getChildren().clear();
    } else if (!slow.getFirst().equals(work.getUserData()) || work.getChildren().isEmpty()) {
      show(slow.getFirst());
    }
  }

  private void show(Running running) {
    work.setUserData(running);
    var ring = new ProgressIndicator();
    ring.setPrefSize(16, 16);
    ring.progressProperty().bind(running.done());
    var what = Toolbar.label(words.of(running.what()));
    var cancel = new Button();
    cancel.setId("cancel-work");
    cancel.setGraphic(Icons.node("x", 12));
    cancel.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    cancel.getStyleClass().addAll("button-icon", "flat", "small");
    cancel.setOnAction(_ -> running.cancel());
    cancel.accessibleTextProperty().bind(words.of("ui.cancel"));
    work.getChildren().setAll(rule(), ring, what, cancel);
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }
}
