package fr.arpent.ui.visit;

import fr.arpent.address.Candidate;
import fr.arpent.ui.action.ListBelow;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Looks for an address by its words among those around the point. */
public final class AddressSearch {
  private static final int LINES = 9;
  private static final double LINE = 32;

  private final Words words;
  private final ListBelow<Candidate> keys;
  private final TextField field = new TextField();
  private final ListView<Candidate> list = new ListView<>();
  private NearbyAddresses addresses = NearbyAddresses.NONE;

  /**
   * A search in no address yet: it can be typed in before they are known.
   *
   * @param taken gets the one that was chosen
   */
  public AddressSearch(Words words, Consumer<Candidate> taken) {
    this.words = words;
    keys = new ListBelow<>(list, taken);
  }

  /** The node to lay over the window. */
  public Region node() {
    field.setId("address-search");
    field.getStyleClass().add("palette-field");
    field.promptTextProperty().bind(words.of("ui.visit.search"));
    field.accessibleTextProperty().bind(words.of("ui.visit.search"));
    field.textProperty().subscribe(this::fill);
    field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    list.setId("address-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    list.setOnMouseClicked(_ -> keys.take());
    list.styleProperty()
        .bind(
            Bindings.size(list.getItems())
                .map(
                    n ->
                        "-fx-pref-height: %sem;"
                            .formatted((Math.max(1, n.intValue()) * LINE + 14) / 13)));
    var nothing = new Label();
    nothing.textProperty().bind(words.of("ui.visit.search.nothing"));
    nothing.getStyleClass().add("text-muted");
    list.setPlaceholder(nothing);
    var head = new HBox(10, Icons.node("book-open"), field);
    head.getStyleClass().add("palette-head");
    var box = new VBox(head, list);
    words.whileShown(box, list::refresh);
    box.getStyleClass().add("palette");
    box.setStyle("-fx-pref-width: 49.2308em;");
    return box;
  }

  /** Searches in {@code now}. */
  public void in(NearbyAddresses now) {
    addresses = now;
    fill(field.getText());
  }

  /** Ready to be typed in. */
  public void takeFocus() {
    field.requestFocus();
  }

  private void fill(String text) {
    list.getItems().setAll(addresses.find(text, LINES));
    list.getSelectionModel().selectFirst();
  }

  /** An address and how far it is. */
  private final class Line extends ListCell<Candidate> {

    @Override
    protected void updateItem(@Nullable Candidate near, boolean empty) {
      super.updateItem(near, empty);
      setText(null);
      setGraphic(empty || near == null ? null : line(near));
    }

    private HBox line(Candidate near) {
      var name = new Label(near.address().name());
      name.setMinWidth(0);
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var away =
          new Label(
              near.address().street().city()
                  + "   "
                  + words.say("ui.visit.metres", Math.round(near.metres())));
      away.setMinWidth(Region.USE_PREF_SIZE);
      away.getStyleClass().addAll("text-muted", "text-small");
      var line = new HBox(10, Icons.node("map-pin", 14), name, gap, away);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }
  }
}
