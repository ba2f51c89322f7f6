package fr.arpent.ui.map;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.theme.Icons;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The buttons at the upper right: layers; larger, smaller, all points. */
final class MapControls {
  private final VBox root = new VBox(10);
  private final MapModel model;
  private final Words words;

  MapControls(MapModel model, Words words) {
    this.model = model;
    this.words = words;
    var layers = button("layers", "ui.map.layers", () -> {});
    var menu = menu();
    layers.setOnAction(_ -> menu.show(layers, Side.LEFT, -4, 0));
    root.setId("map-controls");
    root.setPickOnBounds(false);
    root.getChildren()
        .setAll(
            box(layers),
            box(lasso()),
            box(
                button("plus", "ui.map.larger", () -> model.zoom(1)),
                button("minus", "ui.map.smaller", () -> model.zoom(-1)),
                button("maximize", "ui.map.all-points", model::fitMore)));
  }

  Region node() {
    return root;
  }

  private static VBox box(ButtonBase... buttons) {
    var box = new VBox(buttons);
    Arrays.stream(buttons).skip(1).forEach(b -> b.getStyleClass().add("below"));
    box.getStyleClass().add("map-box");
    return box;
  }

  private Button button(String icon, String words, Runnable action) {
    var button = new Button();
    button.setGraphic(Icons.node(icon));
    button.setId("map-" + icon);
    button.getStyleClass().add("map-button");
    button.setFocusTraversable(false);
    button.accessibleTextProperty().bind(this.words.of(words));
    var tip = new Tooltip();
    tip.textProperty().bind(this.words.of(words));
    button.setTooltip(tip);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Stays pressed until points were gone round. */
  private ToggleButton lasso() {
    var button = new ToggleButton();
    button.setGraphic(Icons.node("pen-tool"));
    button.setId("map-lasso");
    button.getStyleClass().setAll("toggle-button", "map-button");
    button.setFocusTraversable(false);
    button.accessibleTextProperty().bind(words.of("ui.map.lasso"));
    var tip = new Tooltip();
    tip.textProperty().bind(words.of("ui.map.lasso"));
    button.setTooltip(tip);
    button.selectedProperty().bindBidirectional(model.lassoing());
    return button;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item(
            "ui.map.layer.ground",
            Layers::ground,
            (l, on) -> new Layers(on, l.buildings(), l.names(), l.groups())),
        item(
            "ui.map.layer.buildings",
            Layers::buildings,
            (l, on) -> new Layers(l.ground(), on, l.names(), l.groups())),
        item(
            "ui.map.layer.names",
            Layers::names,
            (l, on) -> new Layers(l.ground(), l.buildings(), on, l.groups())),
        item(
            "ui.map.layer.groups",
            Layers::groups,
            (l, on) -> new Layers(l.ground(), l.buildings(), l.names(), on)));
  }

  private CheckMenuItem item(
      String words, Predicate<Layers> shown, BiFunction<Layers, Boolean, Layers> with) {
    var item = new CheckMenuItem();
    item.textProperty().bind(this.words.of(words));
    model.layers().subscribe(layers -> item.setSelected(shown.test(layers)));
    item.setOnAction(_ -> model.layers().set(with.apply(model.layers().get(), item.isSelected())));
    return item;
  }
}
