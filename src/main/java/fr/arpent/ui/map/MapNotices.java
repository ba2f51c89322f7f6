package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the map says in words: which row the next click places, that there are no points, or how
 * many lie far from those it shows.
 */
final class MapNotices {
  private final Desk desk;
  private final MapModel model;
  private final Words words;
  private final Placing placing;
  private final RowNames names;
  private final Label place = new Label();
  private final HBox banner = new HBox(10);
  private final VBox empty = new VBox(10);
  private final HBox far = new HBox(10);

  MapNotices(Desk desk, MapModel model, Words words, Placing placing, RowNames names) {
    this.desk = desk;
    this.model = model;
    this.words = words;
    this.placing = placing;
    this.names = names;
    banner();
    empty();
    makeFar();
    placing.next().subscribe(() -> refresh());
    model.cloud().subscribe(() -> refresh());
    desk.sheet().subscribe(() -> refresh());
    words.texts().subscribe(() -> refresh());
  }

  /** The line at the top while clicks place rows. */
  Region place() {
    return banner;
  }

  /** The card in the middle when no row has a position. */
  Region none() {
    return empty;
  }

  /** Another way to points, offered on that card before placing them by hand. */
  void offer(Button way) {
    empty.getChildren().add(1, way);
  }

  /** The line at the top while some points lie far away. */
  Region far() {
    return far;
  }

  private void makeFar() {
    var says = new Label();
    says.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say("ui.map.outside", model.outside().get()),
                model.outside(),
                words.texts()));
    var all = new Button();
    all.setId("map-show-all");
    all.textProperty().bind(words.of("ui.map.outside.show"));
    all.setOnAction(_ -> model.fitAll());
    all.getStyleClass().addAll("flat", "small");
    far.setId("map-outside");
    far.getChildren().setAll(says, all);
    far.setAlignment(Pos.CENTER);
    far.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    far.visibleProperty().bind(model.outside().greaterThan(0).and(banner.visibleProperty().not()));
    far.getStyleClass().add("map-banner");
  }

  private void banner() {
    var key = new Label();
    key.textProperty().bind(words.of("ui.key.escape"));
    key.getStyleClass().add("key-cap");
    banner.setId("map-placing");
    banner.getChildren().setAll(place, key);
    banner.setAlignment(Pos.CENTER);
    banner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    banner.setMouseTransparent(true);
    banner.getStyleClass().add("map-banner");
  }

  private void empty() {
    var says = new Label();
    says.textProperty().bind(words.of("ui.map.no-points"));
    says.setWrapText(true);
    var begin = new Button();
    begin.textProperty().bind(words.of("ui.map.place-by-hand"));
    begin.setOnAction(_ -> placing.start());
    begin.disableProperty().bind(desk.readOnly());
    empty.setId("map-empty");
    empty.getChildren().setAll(says, begin);
    empty.setAlignment(Pos.CENTER);
    empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    empty.getStyleClass().add("map-card");
  }

  private void refresh() {
    var sheet = desk.sheet().get();
    var slot = placing.next().get();
    banner.setVisible(sheet != null && slot != null);
    if (sheet != null && slot != null) {
      place.setText(words.say("ui.map.placing", names.name(sheet, slot), placing.left()));
    }
    empty.setVisible(
        sheet != null
            && slot == null
            && sheet.table().rowCount() > 0
            && model.cloud().get().places().count() == 0);
  }
}
