package fr.arpent.ui.check;

import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.ui.desk.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One hypothesis: a small map with the real points, its system, and what it means in words. */
final class PositionCard extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double WIDTH = 254;
  private static final double HEIGHT = 196;

  private final Words words;
  private final PositionHypothesis hypothesis;
  private final RadioButton button;

  /**
   * A card of {@code group}.
   *
   * @param picture null until it is drawn
   */
  PositionCard(
      Words words,
      PositionHypothesis hypothesis,
      ObservableValue<@Nullable SmallMap> picture,
      ToggleGroup group) {
    this.words = words;
    this.hypothesis = hypothesis;
    button = words.on(new RadioButton(), hypothesis.crs().name());
    button.setToggleGroup(group);
    button.setUserData(hypothesis);
    button.setMinWidth(0);
    button.selectedProperty().subscribe(now -> pseudoClassStateChanged(CHOSEN, now));
    getStyleClass().add("position-card");
    getChildren().addAll(map(picture), said());
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setOnMouseClicked(_ -> choose());
  }

  PositionHypothesis hypothesis() {
    return hypothesis;
  }

  void choose() {
    button.setSelected(true);
  }

  /** Takes it out of its group. */
  void leave() {
    button.setToggleGroup(null);
  }

  private VBox said() {
    var columns =
        String.join(" + ", hypothesis.columns().columns().stream().map(c -> c.name()).toList());
    var code = words.on(new Label(), "ui.positions.code", hypothesis.crs().epsg(), columns);
    code.setWrapText(true);
    code.getStyleClass().addAll("text-small", "text-muted");
    var order = new Label();
    order.textProperty().bind(words.of(_ -> order()));
    order.visibleProperty().bind(order.textProperty().isNotEmpty());
    order.managedProperty().bind(order.visibleProperty());
    order.getStyleClass().addAll("text-small", "position-order");
    var verdict = words.on(new Label(), hypothesis.verdict());
    verdict.setWrapText(true);
    verdict
        .getStyleClass()
        .addAll("text-small", hypothesis.plausible() ? "verdict-good" : "verdict-bad");
    var said = new VBox(2, button, code, order, verdict);
    said.getStyleClass().add("position-said");
    return said;
  }

  /** Said where two cards would else look alike: which coordinate stands first. */
  private String order() {
    if (hypothesis.againstHeaders()) {
      return words.say("ui.positions.swapped");
    }
    return switch (hypothesis.columns()) {
      case PositionColumns.TwoColumns _ -> "";
      case PositionColumns.OneColumn one -> first(one.northingFirst());
      case PositionColumns.Shapes shapes -> first(shapes.northingFirst());
    };
  }

  private String first(boolean northing) {
    return words.say(northing ? "ui.positions.lat-first" : "ui.positions.lon-first");
  }

  private StackPane map(ObservableValue<@Nullable SmallMap> picture) {
    var view = new ImageView();
    var outside = new Label();
    view.imageProperty().bind(Bindings.createObjectBinding(() -> image(picture), picture));
    outside
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> outside(picture.getValue()), picture, words.texts()));
    outside.visibleProperty().bind(outside.textProperty().isNotEmpty());
    outside.getStyleClass().add("position-outside");
    StackPane.setAlignment(outside, Pos.TOP_CENTER);
    var frame = new StackPane(view, outside);
    frame.setAlignment(Pos.CENTER);
    frame.setMinHeight(HEIGHT);
    frame.getStyleClass().add("position-map");
    return frame;
  }

  private static @Nullable Image image(ObservableValue<@Nullable SmallMap> picture) {
    var map = picture.getValue();
    return map == null ? null : map.image();
  }

  private String outside(@Nullable SmallMap map) {
    return map == null || map.outside() == 0 ? "" : words.say("ui.map.outside", map.outside());
  }
}
