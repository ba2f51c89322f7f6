package fr.arpent.ui.map;

import fr.arpent.geo.Distance;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.ScaleBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** The scale: a round length as it measures now. */
final class ScaleBarNode {
  private static final double LONGEST = 125;
  private static final double FOOT = 6;
  private final Pane root = new Pane();
  private final Polyline line = new Polyline();
  private final Text halo = new Text();
  private final Text text = new Text();
  private final MapModel model;
  private final Words words;

  ScaleBarNode(MapModel model, Words words) {
    this.model = model;
    this.words = words;
    root.setId("map-scale");
    root.setMouseTransparent(true);
    line.getStyleClass().add("map-scale-line");
    halo.getStyleClass().addAll("map-scale-text", "map-halo");
    text.getStyleClass().add("map-scale-text");
    root.getChildren().setAll(line, halo, text);
    model.view().subscribe(() -> refresh());
    text.fontProperty().subscribe(() -> refresh());
    words.texts().subscribe(() -> refresh());
  }

  Region node() {
    return root;
  }

  private void refresh() {
    var bar = ScaleBar.of(model.view().get().pixelsPerMetre(), LONGEST);
    var said = words.say(Distance.words(bar.metres()));
    var end = Math.rint(bar.pixels()) + 0.5;
    var high = Math.rint(text.getFont().getSize() + FOOT + 5);
    if (said.equals(text.getText())
        && end + 1 == root.getPrefWidth()
        && high == root.getPrefHeight()) {
      return; // as at nearly every frame while the map is dragged
    }
    var foot = high - 0.5;
    line.getPoints().setAll(0.5, high - FOOT, 0.5, foot, end, foot, end, high - FOOT);
    for (var words : new Text[] {halo, text}) {
      words.setText(said);
      words.setX(Math.rint((bar.pixels() - words.getLayoutBounds().getWidth()) / 2));
      words.setY(high - FOOT);
    }
    root.setMinSize(end + 1, high);
    root.setPrefSize(end + 1, high);
    root.setMaxSize(end + 1, high);
  }
}
