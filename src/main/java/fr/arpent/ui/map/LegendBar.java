package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.GlyphNode;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The legend: a chip for each state with its count; each is a filter. */
final class LegendBar {
  private final FlowPane root = new Chips();
  private final Desk desk;
  private final MapModel model;
  private final Words words;
  private final LegendFilter filter;
  private final Placing placing;

  LegendBar(Desk desk, MapModel model, Words words, Placing placing) {
    this.desk = desk;
    this.model = model;
    this.words = words;
    this.placing = placing;
    filter = new LegendFilter(desk);
    root.setId("map-legend");
    root.getStyleClass().add("map-legend");
    model.legend().subscribe(() -> refresh());
    desk.arrangement().subscribe(() -> refresh());
    words.texts().subscribe(() -> refresh());
  }

  Region node() {
    return root;
  }

  private void refresh() {
    var chosen = filter.chosen();
    var legend = model.legend().get();
    root.getChildren()
        .setAll(legend.states(chosen).stream().map(state -> chip(state, chosen)).toList());
    root.setVisible(!root.getChildren().isEmpty());
  }

  private Button chip(PointState state, Set<PointState> chosen) {
    var count = model.legend().get().count(state);
    var name = words.say("ui.state." + state.word());
    var number = new Label(words.texts().get().number(count));
    number.getStyleClass().add("map-count");
    var face = new HBox(5, new GlyphNode(Glyph.of(state)), new Label(name), number);
    face.setAlignment(Pos.CENTER_LEFT);
    var chip = new Button();
    chip.setGraphic(face);
    chip.setId("map-state-" + state.word());
    chip.getStyleClass().add("map-chip");
    if (chosen.contains(state)) {
      chip.getStyleClass().add("chosen");
    }
    chip.setAccessibleText(words.say("ui.map.legend.chip", name, count));
    chip.setTooltip(new Tooltip(words.say("ui.map.legend.tip", name)));
    chip.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.isShortcutDown()) {
            event.consume();
            filter.toggle(state);
          }
        });
    chip.setOnAction(_ -> choose(state));
    return chip;
  }

  /** Rows without position are listed, and the next click on the map places the first. */
  private void choose(PointState state) {
    filter.only(state);
    if (state == PointState.NO_POSITION
        && filter.chosen().contains(state)
        && !desk.readOnly().get()) {
      placing.start();
    } else {
      placing.stop();
    }
  }

  /** All in one line where there is room, else in several. */
  private static final class Chips extends FlowPane {
    Chips() {
      super(1, 1);
    }

    @Override
    protected double computePrefWidth(double height) {
      var chips = getChildren().stream().mapToDouble(chip -> chip.prefWidth(-1)).sum();
      var gaps = getHgap() * Math.max(0, getChildren().size() - 1);
      return Math.ceil(snappedLeftInset() + chips + gaps + snappedRightInset());
    }
  }
}
