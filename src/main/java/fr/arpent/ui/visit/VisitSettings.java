package fr.arpent.ui.visit;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.TargetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** Asks which rows are visited, in which order, and which column gets the addresses. */
public final class VisitSettings {
  private static final double WIDTH = 480;

  private final Words words;
  private final Sheet sheet;
  private final ComboBox<RoundPlan.Rows> rows;
  private final ComboBox<RoundPlan.Order> order;
  private final ComboBox<ColumnRef> by;
  private final ComboBox<ColumnRef> target;
  private final CheckComboBox<ColumnRef> fields = new CheckComboBox<>();
  private final StringBinding none;

  /** Asks about {@code sheet}; {@code plan} stands there at first. */
  public VisitSettings(Words words, Sheet sheet, RoundPlan plan) {
    this.words = words;
    this.sheet = sheet;
    rows = box(List.of(RoundPlan.Rows.values()), r -> words.say("visit.rows." + r.word()));
    order = box(List.of(RoundPlan.Order.values()), o -> words.say("visit.order." + o.word()));
    target = box(columns(sheet.table()), this::name);
    by = box(known(sheet.table()), ColumnRef::name);
    by.setId("visit-by");
    by.setValue(plan.by().orElse(by.getItems().getFirst()));
    by.visibleProperty().bind(order.valueProperty().isEqualTo(RoundPlan.Order.COLUMN));
    by.managedProperty().bind(by.visibleProperty());
    fields.setId("visit-more-fields");
    fields.setMaxWidth(Double.MAX_VALUE);
    fields.getItems().setAll(known(sheet.table()));
    fields.setConverter(converter(ColumnRef::name));
    fields.setShowCheckedCount(false);
    none =
        Bindings.createStringBinding(
            () ->
                fields.getCheckModel().getCheckedItems().isEmpty()
                    ? words.say("ui.visit.settings.no-field")
                    : null,
            fields.getCheckModel().getCheckedItems(),
            words.texts());
    fields.titleProperty().bind(none);
    plan.fields().forEach(column -> fields.getCheckModel().check(column));
    rows.setId("visit-rows");
    order.setId("visit-order");
    target.setId("visit-target");
    rows.setValue(plan.rows());
    order.setValue(plan.order());
    target.setValue(plan.target().orElse(columns(sheet.table()).getLast()));
  }

  /** The box to show; {@code begin} gets the plan, {@code cancel} closes. */
  public Region node(Consumer<RoundPlan> begin, Runnable cancel) {
    var title = words.on(new Label(), "ui.visit.settings");
    title.getStyleClass().add("text-card-title");
    var head =
        new VBox(
            8,
            title,
            label("ui.visit.settings.rows"),
            rows,
            label("ui.visit.settings.order"),
            order,
            by,
            label("ui.visit.settings.target"),
            target,
            label("ui.visit.settings.fields"),
            fields);
    head.getStyleClass().add("dialog-head");
    var leave = words.on(new Button(), "ui.cancel");
    leave.setOnAction(_ -> cancel.run());
    var start = words.on(new Button(), "ui.visit.settings.begin");
    start.setId("visit-begin");
    start.getStyleClass().add("accent");
    start.setDefaultButton(true);
    start.setOnAction(_ -> begin.accept(plan()));
    var foot = new HBox(leave, start);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, foot);
    words.whileShown(box, () -> List.of(rows, order, target).forEach(VisitSettings::again));
    box.setPrefWidth(WIDTH);
    return box;
  }

  private RoundPlan plan() {
    var shown =
        rows.getValue() == RoundPlan.Rows.SHOWN
            ? RowSet.of(IntStream.range(0, sheet.rows().size()).map(sheet.rows()::slot).toArray())
            : RowSet.NONE;
    return new RoundPlan(
        rows.getValue(),
        shown,
        order.getValue(),
        order.getValue() == RoundPlan.Order.COLUMN ? Optional.of(by.getValue()) : Optional.empty(),
        Optional.of(target.getValue()),
        RoundPlan.USUAL_METRES,
        fields.getCheckModel().getCheckedItems().stream()
            .filter(column -> !column.equals(target.getValue()))
            .toList());
  }

  /** The text columns that are there. */
  private static List<ColumnRef> known(Table table) {
    return columns(table).stream().filter(column -> table.has(column.id())).toList();
  }

  /** The text columns, then a new one if there is none of the usual name. */
  private static List<ColumnRef> columns(Table table) {
    var columns = new ArrayList<ColumnRef>();
    table.columns().stream()
        .filter(TextColumn.class::isInstance)
        .forEach(column -> columns.add(ColumnRef.to(column)));
    if (table.named(TargetColumn.USUAL).isEmpty()) {
      columns.add(new ColumnRef(table.freshColumn(), TargetColumn.USUAL));
    }
    return columns;
  }

  private String name(ColumnRef column) {
    return sheet.table().has(column.id())
        ? column.name()
        : words.say("ui.visit.settings.new-column", column.name());
  }

  private Label label(String code) {
    return words.on(new Label(), code);
  }

  /** Says its values anew. */
  private static <T> void again(ComboBox<T> box) {
    var words = box.getConverter();
    box.setConverter(null);
    box.setConverter(words);
  }

  private static <T> ComboBox<T> box(List<T> values, Function<T, String> said) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(converter(said));
    return box;
  }

  private static <T> StringConverter<T> converter(Function<T, String> said) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : said.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("values are chosen, not written");
      }
    };
  }
}
