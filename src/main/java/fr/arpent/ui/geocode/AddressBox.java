package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Answer;
import fr.arpent.geo.LonLat;
import fr.arpent.ui.action.ListBelow;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

/**
 * Where one address is typed: each letter is answered, away from the window, and the map shows the
 * line that is chosen. Made anew each time.
 */
public final class AddressBox {
  private static final int LINES = 8;
  private static final double LINE = 32;

  private final Gazetteer gazetteer;
  private final Parts parts;
  private final LonLat near;
  private final Consumer<@Nullable Answer> looked;
  private final ListBelow<Answer> keys;
  private final TextField field = new TextField();
  private final ListView<Answer> list = new ListView<>();
  private final Label nothing = new Label();
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * A box that asks {@code gazetteer}.
   *
   * @param near what lies there goes first
   * @param looked is told which line is chosen, null for none
   * @param taken gets the one that Enter or a click takes
   */
  public AddressBox(
      Gazetteer gazetteer,
      fr.arpent.ui.desk.Words words,
      LonLat near,
      Consumer<@Nullable Answer> looked,
      Consumer<Answer> taken) {
    this.gazetteer = gazetteer;
    this.parts = new Parts(words);
    this.near = near;
    this.looked = looked;
    keys = new ListBelow<>(list, taken);
  }

  /**
   * The node to lay over the window.
   *
   * @param install what leads to the installing of a base, shown while there is none
   */
  public Region node(Runnable install) {
    field.setId("find-address");
    field.getStyleClass().add("palette-field");
    field.promptTextProperty().bind(parts.words().of("ui.geocode.find"));
    field.accessibleTextProperty().bind(parts.words().of("ui.geocode.find"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    var head = new HBox(10, Icons.node("search"), field, parts.cap("ui.key.escape"));
    head.getStyleClass().add("palette-head");
    var lines = list();
    var none = none(install);
    var box = new VBox(head, lines, none);
    gazetteer
        .known()
        .when(box.sceneProperty().map(java.util.Objects::nonNull).orElse(false))
        .subscribe(
            now -> {
              Parts.show(lines, now != null);
              Parts.show(none, now == null);
              ask(field.getText());
            });
    field.textProperty().subscribe(this::ask);
    box.getStyleClass().add("palette");
    box.setStyle("-fx-pref-width: 44em;");
    return box;
  }

  private ListView<Answer> list() {
    list.setId("find-address-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Line());
    list.setOnMouseClicked(_ -> keys.take());
    list.setPlaceholder(nothing);
    nothing.getStyleClass().add("text-muted");
    list.styleProperty()
        .bind(
            Bindings.size(list.getItems())
                .map(
                    n ->
                        "-fx-fixed-cell-size: %sem; -fx-pref-height: %sem;"
                            .formatted(LINE / 13, (Math.max(1, n.intValue()) * LINE + 14) / 13)));
    list.getSelectionModel().selectedItemProperty().subscribe(looked);
    return list;
  }

  private VBox none(Runnable install) {
    var says = parts.words().on(new Label(), "ui.geocode.find.no-base");
    says.setId("find-address-none");
    says.setWrapText(true);
    var button = parts.button("find-address-install", "ui.geocode.find.install", install);
    button.getStyleClass().add("accent");
    var none = new VBox(10, says, button);
    none.setStyle("-fx-padding: 1.2em;");
    return none;
  }

  /** Ready to be typed in; {@code text} is there, and gone with the first letter. */
  public void takeFocus(String text) {
    field.setText(text);
    field.requestFocus();
    field.selectAll();
  }

  private void ask(String text) {
    var mine = turn.incrementAndGet();
    if (text.isBlank()) {
      answered(mine, List.of());
      return;
    }
    gazetteer.ask(
        known -> mine == turn.get() ? known.completer().find(text, near, LINES) : List.<Answer>of(),
        found -> answered(mine, found));
  }

  private void answered(int mine, List<Answer> found) {
    if (mine == turn.get()) {
      list.getItems().setAll(found);
      list.getSelectionModel().selectFirst();
      nothing.setText(
          parts
              .words()
              .say(field.getText().isBlank() ? "ui.geocode.find.hint" : "ui.geocode.find.nothing"));
    }
  }

  /** An address and its town. */
  private final class Line extends ListCell<Answer> {

    @Override
    protected void updateItem(@Nullable Answer answer, boolean empty) {
      super.updateItem(answer, empty);
      setText(null);
      setGraphic(empty || answer == null ? null : line(answer));
    }

    private HBox line(Answer answer) {
      var name = new Label(answer.name());
      name.setMinWidth(0);
      var lacks = Parts.small(answer.nearby().isEmpty() ? "" : lacking(answer));
      var town = Parts.small(town(answer));
      town.setMinWidth(Region.USE_PREF_SIZE);
      var icon = answer.number().isPresent() ? "map-pin" : "map";
      var line = new HBox(10, Icons.node(icon, 14), name, lacks, Parts.gap(), town);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }

    private String lacking(Answer answer) {
      return parts.words().say("ui.geocode.find.no-number", answer.nearby().getFirst().number());
    }

    private String town(Answer answer) {
      var old = answer.street().name().oldCity();
      var town = answer.postcode() + " " + answer.street().name().city();
      return (old.isEmpty() || town.contains(old) ? town : town + " (" + old + ")").strip();
    }
  }
}
