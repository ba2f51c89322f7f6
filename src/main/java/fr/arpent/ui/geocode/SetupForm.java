package fr.arpent.ui.geocode;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which columns make the address: those read as one text, and the codes apart. */
final class SetupForm {
  private final GeocodeModel model;
  private final Parts parts;
  private final FlowPane chips = new FlowPane(6, 6);
  private final MenuButton more = new MenuButton();
  private final ComboBox<Optional<ColumnRef>> postcode = new ComboBox<>();
  private final ComboBox<Optional<ColumnRef>> citycode = new ComboBox<>();
  private final VBox root;
  private boolean filling;

  SetupForm(GeocodeModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    more.setId("geocode-more");
    parts.words().on(more, "ui.geocode.add-column");
    more.getStyleClass().add("small");
    more.setGraphic(Icons.node("plus", 14));
    chips.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(chips, Priority.ALWAYS);
    var title = parts.label("ui.geocode.columns", "text-semibold");
    var first = new HBox(10, title, chips);
    title.setMinHeight(26);
    prepare(postcode, "geocode-postcode", c -> model.choose(now().withPostcode(c)));
    prepare(citycode, "geocode-citycode", c -> model.choose(now().withCitycode(c)));
    var second =
        new HBox(
            8,
            parts.label("ui.geocode.postcode", "text-muted"),
            postcode,
            parts.label("ui.geocode.citycode", "text-muted"),
            citycode);
    second.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(8, first, second);
    Parts.follow(
        root, this::fill, model.columns(), model.bench().desk().sheet(), parts.words().texts());
  }

  VBox node() {
    return root;
  }

  private AddressColumns now() {
    return model.columns().get();
  }

  private void prepare(
      ComboBox<Optional<ColumnRef>> box, String id, Consumer<Optional<ColumnRef>> chosen) {
    box.setId(id);
    box.setPrefWidth(190);
    box.getStyleClass().add("small");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<ColumnRef> column) {
            return column == null
                ? ""
                : column.map(ColumnRef::name).orElseGet(() -> parts.words().say("ui.geocode.none"));
          }

          @Override
          public Optional<ColumnRef> fromString(String text) {
            return Optional.empty();
          }
        });
    box.valueProperty()
        .subscribe(
            column -> {
              if (!filling && column != null) {
                chosen.accept(column);
              }
            });
  }

  private void fill() {
    var table = model.sheet().map(s -> s.table());
    var columns = table.map(SetupForm::columns).orElse(List.of());
    filling = true;
    chips.getChildren().setAll(now().parts().stream().map(this::chip).toList());
    chips.getChildren().add(more);
    more.getItems()
        .setAll(columns.stream().filter(c -> !now().has(c.id())).map(this::item).toList());
    fill(postcode, columns, now().postcode());
    fill(citycode, columns, now().citycode());
    filling = false;
  }

  private static void fill(
      ComboBox<Optional<ColumnRef>> box, List<ColumnRef> columns, Optional<ColumnRef> chosen) {
    var all = new java.util.ArrayList<Optional<ColumnRef>>();
    all.add(Optional.empty());
    columns.forEach(c -> all.add(Optional.of(c)));
    if (!box.getItems().equals(all)) {
      box.getItems().setAll(all);
    }
    box.setValue(chosen);
  }

  private static List<ColumnRef> columns(Table table) {
    return table.columns().stream()
        .filter(c -> c instanceof TextColumn && !c.name().startsWith("result_"))
        .map(ColumnRef::to)
        .toList();
  }

  private Button chip(ColumnRef column) {
    var chip = new Button(column.name(), Icons.node("x", 12));
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("chip");
    chip.setId("geocode-chip-" + column.name());
    chip.setAccessibleText(parts.words().say("ui.geocode.without-column", column.name()));
    chip.setOnAction(_ -> model.toggle(column));
    return chip;
  }

  private MenuItem item(ColumnRef column) {
    var item = new MenuItem(column.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.toggle(column));
    return item;
  }
}
