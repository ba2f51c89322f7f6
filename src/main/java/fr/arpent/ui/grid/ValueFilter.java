package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.RowFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Chooses which values of a column are shown, with how often each occurs. */
final class ValueFilter extends VBox {
  private final ColumnRef column;
  private final Desk desk;
  private final Texts texts;
  private final Runnable close;
  private final List<ValueCount> values;
  private final Set<String> chosen = new HashSet<>();
  private final TextField search = new TextField();
  private final ListView<ValueCount> list = new ListView<>();
  private final SimpleBooleanProperty any = new SimpleBooleanProperty();

  /**
   * The choice for {@code column}.
   *
   * @param values most frequent first
   */
  ValueFilter(ColumnRef column, List<ValueCount> values, Desk desk, Texts texts, Runnable close) {
    this.column = column;
    this.values = values;
    this.desk = desk;
    this.texts = texts;
    this.close = close;
    getStyleClass().add("value-filter");
    search.setPromptText(texts.say("ui.grid.values.search"));
    search.textProperty().addListener((_, _, _) -> narrow());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setCellFactory(CheckBoxListCell.forListView(this::ticked, words()));
    list.setPrefSize(260, 224);
    getChildren().addAll(search, list, buttons());
    narrow();
  }

  /** Where the focus goes first. */
  TextField search() {
    return search;
  }

  private void narrow() {
    var wanted = Choices.matching(values.stream().map(ValueCount::text).toList(), search.getText());
    var kept = new HashSet<>(wanted);
    list.setItems(
        FXCollections.observableArrayList(
            values.stream().filter(value -> kept.contains(value.text())).toList()));
  }

  private ObservableValue<Boolean> ticked(ValueCount value) {
    var tick = new SimpleBooleanProperty(chosen.contains(value.text()));
    tick.addListener(
        (_, _, on) -> {
          if (on) {
            chosen.add(value.text());
          } else {
            chosen.remove(value.text());
          }
          any.set(!chosen.isEmpty());
        });
    return tick;
  }

  private StringConverter<ValueCount> words() {
    return new StringConverter<>() {
      @Override
      public String toString(ValueCount value) {
        var text = value.text().isEmpty() ? texts.say("ui.grid.values.empty") : value.text();
        return text + "  ·  " + texts.number(value.count());
      }

      @Override
      public ValueCount fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    };
  }

  private HBox buttons() {
    var apply = new Button(texts.say("ui.grid.values.apply"));
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(any.not().and(Bindings.isEmpty(search.textProperty())));
    apply.setOnAction(_ -> apply());
    var none = new Button(texts.say("ui.grid.values.none"));
    none.setOnAction(_ -> set(null));
    var box = new HBox(apply, none);
    box.getStyleClass().add("buttons");
    return box;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      apply();
      event.consume();
    }
  }

  private void apply() {
    if (!chosen.isEmpty()) {
      set(new RowFilter.Values(column, chosen));
    } else if (!search.getText().isEmpty()) {
      set(new RowFilter.Holding(column, search.getText()));
    }
  }

  private void set(@org.jspecify.annotations.Nullable RowFilter filter) {
    close.run();
    var others = desk.arrangement().get().without(f -> column.equals(f.column()));
    desk.arrangement().set(filter == null ? others : others.with(filter));
  }
}
