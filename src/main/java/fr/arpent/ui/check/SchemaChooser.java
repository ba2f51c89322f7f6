package fr.arpent.ui.check;

import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.CatalogueEntry;
import fr.arpent.ui.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The schemas of the catalogue, those like the open table first, found by words. */
public final class SchemaChooser {
  private final Catalogue catalogue;
  private final Words words;
  private final ObservableValue<List<Guess>> ranked;
  private Map<CatalogueEntry, Guess> guesses = Map.of();
  private final Consumer<CatalogueEntry> chosen;
  private final ListView<CatalogueEntry> list = new ListView<>();

  /**
   * A chooser in the whole catalogue.
   *
   * @param ranked the schemas most like the open table; may be known only later
   * @param chosen gets the schema that was chosen
   */
  public SchemaChooser(
      Catalogue catalogue,
      Words words,
      ObservableValue<List<Guess>> ranked,
      Consumer<CatalogueEntry> chosen) {
    this.catalogue = catalogue;
    this.words = words;
    this.chosen = chosen;
    this.ranked = ranked;
  }

  /** The node to lay over the window. */
  public Region node(Runnable cancelled) {
    var title = words.on(new Label(), "ui.schema.title");
    title.getStyleClass().add("text-title");
    var field = new TextField();
    field.setId("schema-search");
    field.promptTextProperty().bind(words.of("ui.schema.search"));
    list.setId("schema-list");
    list.setFixedCellSize(40);
    list.setPrefHeight(360);
    list.setCellFactory(_ -> new Line());
    list.getStyleClass().add("plain-list");
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            choose();
          }
        });
    ranked.subscribe(now -> rank(now, field.getText()));
    field.textProperty().subscribe(this::fill);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var head = new VBox(10, title, field);
    head.getStyleClass().add("dialog-head");
    var box = new VBox(head, list, foot(cancelled));
    words.whileShown(box, list::refresh);
    box.setPrefWidth(620);
    javafx.application.Platform.runLater(field::requestFocus);
    return box;
  }

  private HBox foot(Runnable cancelled) {
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var apply = words.on(new Button(), "ui.schema.choose");
    apply.setId("schema-choose");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.setOnAction(_ -> choose());
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private void rank(List<Guess> now, String query) {
    guesses =
        now.stream()
            .filter(g -> g.matched() > 0)
            .collect(Collectors.toMap(Guess::entry, Function.identity()));
    fill(query);
  }

  private void fill(String query) {
    var found = new ArrayList<>(query.isBlank() ? catalogue.entries() : catalogue.search(query));
    found.sort(
        (a, b) ->
            Double.compare(score(b), score(a)) != 0
                ? Double.compare(score(b), score(a))
                : a.title().compareToIgnoreCase(b.title()));
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
  }

  private double score(CatalogueEntry entry) {
    var known = guesses.get(entry);
    return known == null ? 0 : known.score();
  }

  private void pressed(KeyEvent event) {
    var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      event.consume();
      var at = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
    }
  }

  private void choose() {
    var entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      chosen.accept(entry);
    }
  }

  /** The entries now shown, for whoever looks. */
  public List<CatalogueEntry> shown() {
    return List.copyOf(list.getItems());
  }

  private final class Line extends ListCell<CatalogueEntry> {

    @Override
    protected void updateItem(@Nullable CatalogueEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(empty || entry == null ? null : line(entry));
    }

    private HBox line(CatalogueEntry entry) {
      var title = new Label(entry.title());
      title.getStyleClass().add("text-semibold");
      var source =
          new Label(
              entry.origin().ours()
                  ? words.say("ui.schema.ours")
                  : words.say(
                      "ui.schema.source",
                      entry.origin().owner().orElse(""),
                      entry.origin().version().orElse("")));
      source.getStyleClass().addAll("text-muted", "text-small");
      var known = guesses.get(entry);
      var reason = new Label(known == null ? "" : words.say(known.reason()));
      reason.getStyleClass().add("text-change");
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var line = new HBox(10, title, source, gap, reason);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setStyle("-fx-padding: 0 20 0 20;");
      line.setPrefWidth(0);
      return line;
    }
  }
}
