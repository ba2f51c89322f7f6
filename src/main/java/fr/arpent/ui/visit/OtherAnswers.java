package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.ToolbarFit;
import fr.arpent.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Every answer but the address, with its key. What there is no room for goes into a menu at the
 * end, so that nothing is out of reach of the mouse.
 */
final class OtherAnswers {
  private final VisitModel model;
  private final Words words;
  private final HBox bar = new HBox(8);
  private final MenuButton more = new MenuButton();

  /** The answers to {@code model}. */
  OtherAnswers(VisitModel model, Words words, VisitButtons buttons) {
    this.model = model;
    this.words = words;
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Runnable note = () -> model.key(VisitKey.CANNOT_TELL);
    var unsure = buttons.keyed("ui.visit.cannot-tell", VisitKey.CANNOT_TELL, note);
    Runnable find = () -> model.key(VisitKey.SEARCH);
    var search = buttons.keyed("ui.visit.other", VisitKey.SEARCH, find);
    search.setId("visit-search");
    var about = VisitButtons.small("");
    about.textProperty().bind(words.of("ui.visit.look"));
    about.setMinWidth(Region.USE_PREF_SIZE);
    var looks = looks();
    bar.getChildren()
        .addAll(
            buttons.keyed("ui.visit.seen", VisitKey.SEEN, model::seen),
            buttons.keyed("ui.visit.later", VisitKey.LATER, model::later),
            search,
            unsure,
            more(),
            gap,
            about,
            looks);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("visit-others");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMinWidth(0);
    fit(about, looks, menued(unsure, note), menued(search, find));
  }

  Region node() {
    return bar;
  }

  /** To look at the point before and after, without changing anything. */
  private HBox looks() {
    var looks =
        new HBox(
            8,
            look("↑", "ui.visit.look-back", VisitKey.LOOK_BACK),
            look("↓", "ui.visit.look-on", VisitKey.LOOK_ON));
    looks.setAlignment(Pos.CENTER_LEFT);
    return looks;
  }

  private Button look(String key, String code, VisitKey does) {
    var button = VisitButtons.button(key, () -> model.key(does));
    button.getStyleClass().setAll("key-cap");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.accessibleTextProperty().bind(words.of(code));
    var tip = new Tooltip();
    tip.textProperty().bind(words.of(code));
    button.setTooltip(tip);
    return button;
  }

  private MenuButton more() {
    more.setId("visit-more");
    more.setGraphic(Icons.node("more-horizontal", 14));
    more.getStyleClass().add("no-arrow");
    more.setFocusTraversable(false);
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.accessibleTextProperty().bind(words.of("ui.visit.more"));
    var tip = new Tooltip();
    tip.textProperty().bind(words.of("ui.visit.more"));
    more.setTooltip(tip);
    return more;
  }

  private void fit(Label about, HBox looks, Menued unsure, Menued search) {
    var back = item("ui.visit.look-back", "↑", () -> model.key(VisitKey.LOOK_BACK));
    var on = item("ui.visit.look-on", "↓", () -> model.key(VisitKey.LOOK_ON));
    var fit =
        new ToolbarFit(
            bar,
            about.fontProperty(),
            List.of(
                gives(about, List.of(back, on)),
                full -> shown(looks, full),
                gives(unsure.button(), List.of(unsure.item())),
                gives(search.button(), List.of(search.item()))));
    words.texts().subscribe(fit::again);
  }

  private record Menued(Button button, MenuItem item) {}

  private Menued menued(Button button, Runnable run) {
    var item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(button.textProperty());
    var cap = VisitButtons.label("", "key-cap");
    if (button.getGraphic() instanceof Label key) {
      cap.textProperty().bind(key.textProperty());
    }
    item.setGraphic(cap);
    item.setOnAction(_ -> run.run());
    return new Menued(button, item);
  }

  private MenuItem item(String code, String key, Runnable run) {
    var item = new MenuItem("", VisitButtons.label(key, "key-cap"));
    item.setMnemonicParsing(false);
    item.textProperty().bind(words.of(code));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private Consumer<Boolean> gives(Node node, List<MenuItem> instead) {
    return full -> {
      shown(node, full);
      var items = new ArrayList<>(more.getItems());
      items.removeAll(instead);
      if (!full) {
        items.addAll(0, instead);
      }
      more.getItems().setAll(items);
      shown(more, !items.isEmpty());
    };
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
