package fr.arpent.ui.shell;

import fr.arpent.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lower part of the window: a strip of tabs; each shows a list left and a detail right. */
public final class Dock {

  /** How high the strip of tabs is, in pixels. */
  public static final double STRIP = 35;

  private final VBox root = new VBox();
  private final HBox strip = new HBox();
  private final SplitPane body = new SplitPane();
  private final StackPane extras = new StackPane();
  private final Button fold = new Button();
  private final ToggleGroup group = new ToggleGroup();
  private final List<DockTab> tabs = new ArrayList<>();

  /** Held here because an empty one is on no button. */
  private final List<Label> badges = new ArrayList<>();

  private final List<ToggleButton> buttons = new ArrayList<>();
  private final StripFit fit;
  private final ReadOnlyObjectWrapper<@Nullable DockTab> front = new ReadOnlyObjectWrapper<>();
  private final DoubleProperty share;
  private boolean placing;

  /**
   * A dock without tabs.
   *
   * @param share where the line between list and detail stands, 0 to 1
   * @param folded runs when the user folds or unfolds it
   */
  public Dock(DoubleProperty share, Runnable folded) {
    this.share = share;
    root.setId("dock");
    root.getStyleClass().add("dock");
    strip.getStyleClass().add("dock-strip");
    strip.setAlignment(Pos.CENTER_LEFT);
    body.getStyleClass().add("dock-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0); // rows of the grid come first
    fold.setGraphic(Icons.node("chevron-down", 14));
    fold.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    fold.getStyleClass().addAll("button-icon", "flat", "small");
    fold.setId("dock-fold");
    fold.setOnAction(_ -> folded.run());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    extras.setAlignment(Pos.CENTER_RIGHT);
    strip.getChildren().addAll(gap, extras, fold);
    strip.setMinWidth(0);
    fit = new StripFit(strip, extras, fold, badges);
    root.getChildren().addAll(strip, body);
    share.subscribe(() -> place());
    body.layoutBoundsProperty().subscribe(() -> laid());
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /** Says what the areas are called to who does not see them. */
  public void named(ObservableValue<String> dock, ObservableValue<String> folding) {
    strip.setAccessibleRole(AccessibleRole.TOOL_BAR);
    strip.accessibleTextProperty().bind(dock);
    fold.accessibleTextProperty().bind(folding);
    var tip = new Tooltip();
    tip.textProperty().bind(folding);
    fold.setTooltip(tip);
  }

  /** The tab in front. */
  public ReadOnlyObjectProperty<@Nullable DockTab> front() {
    return front.getReadOnlyProperty();
  }

  /** Adds {@code tab} at the right of the others; the first one comes in front. */
  public void add(DockTab tab) {
    var badge = new Label();
    badge.getStyleClass().add("badge");
    if (tab.alarm()) {
      badge.getStyleClass().add("error");
    }
    badge.textProperty().bind(tab.badge());
    var button = new ToggleButton();
    button.textProperty().bind(tab.title());
    button.textProperty().subscribe((_, _) -> fit.again());
    badges.add(badge);
    badge
        .textProperty()
        .subscribe(
            text -> {
              button.setGraphic(text.isEmpty() ? null : badge);
              fit.again();
            });
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setId("tab-" + tab.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.accessibleTextProperty().bind(said(tab));
    button.getStyleClass().add("dock-tab");
    button.setOnAction(_ -> show(tab.id()));
    tabs.add(tab);
    buttons.add(button);
    strip.getChildren().add(tabs.size() - 1, button);
    if (tabs.size() == 1) {
      show(tab.id());
    }
  }

  /** Its name with the count beside it. */
  private static ObservableValue<String> said(DockTab tab) {
    return Bindings.createStringBinding(
        () -> (tab.title().getValue() + " " + tab.badge().getValue()).strip(),
        tab.title(),
        tab.badge());
  }

  /** Brings the tab {@code id} in front. */
  public void show(String id) {
    for (var i = 0; i < tabs.size(); i++) {
      var tab = tabs.get(i);
      buttons.get(i).setSelected(tab.id().equals(id));
      if (tab.id().equals(id) && !tab.equals(front.get())) {
        front.set(tab);
        // The line between them is the user's, however long their texts are.
        tab.list().setMinWidth(0);
        tab.detail().setMinWidth(0);
        tab.list().setMinHeight(0); // else it would hang over the strip of a low dock
        tab.detail().setMinHeight(0);
        body.getItems().setAll(tab.list(), tab.detail());
        body.getDividers().getFirst().positionProperty().subscribe(this::moved);
        extras.getChildren().setAll(tab.extras());
        fit.again();
        place();
      }
    }
  }

  /** Brings the tab {@code step} further in front. */
  public void turn(int step) {
    var now = front.get() == null ? 0 : tabs.indexOf(front.get());
    show(tabs.get(Math.floorMod(now + step, tabs.size())).id());
  }

  /**
   * Once more after the layout, which keeps what a narrow or a folded dock had pressed together.
   */
  private void laid() {
    place();
    Platform.runLater(this::place);
  }

  private void place() {
    placing = true;
    if (!body.getDividers().isEmpty()) {
      body.setDividerPositions(share.get());
    }
    placing = false;
  }

  private void moved(Number position) {
    if (!placing && body.isPressed() && body.getWidth() > 0) {
      share.set(position.doubleValue());
    }
  }
}
