package fr.arpent.ui.open;

import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Words;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * The first rows of a file as it was read, with their numbers in the file; only to be looked at.
 */
final class PreviewTable {
  private static final int ROWS = 50;
  private static final int COLUMNS = 80;
  private static final double ROW = 24;
  private static final double LETTER = 7.8;

  private final TableView<Integer> view = new TableView<>();
  private final Words words;

  PreviewTable(Words words) {
    this.words = words;
    view.setId("preview-rows");
    view.getStyleClass().add("preview-rows");
    view.setFixedCellSize(ROW);
    view.setPlaceholder(words.on(new Label(), "ui.preview.no-row"));
  }

  Region node() {
    return view;
  }

  void show(Table table) {
    var rows = Math.min(ROWS, table.rowCount());
    view.getColumns().setAll(java.util.List.of(numbers(table)));
    table.columns().stream()
        .limit(COLUMNS)
        .forEach(c -> view.getColumns().add(column(table, c, rows)));
    view.getItems().setAll(IntStream.range(0, rows).boxed().toList());
    view.scrollTo(0);
  }

  /** How many rows are not shown. */
  static int hidden(Table table) {
    return Math.max(0, table.rowCount() - ROWS);
  }

  private TableColumn<Integer, String> numbers(Table table) {
    var column = new TableColumn<Integer, String>();
    column.textProperty().bind(words.of("ui.preview.row"));
    column.getStyleClass().add("preview-number");
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(String.valueOf(table.sourceRow(table.slot(row.getValue())))));
    column.setPrefWidth(54);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static TableColumn<Integer, String> column(Table table, Column shown, int rows) {
    var column = new TableColumn<Integer, String>(shown.name());
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(line(shown.text(table.slot(row.getValue())))));
    column.setPrefWidth(width(table, shown, rows));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /** Wide enough for its label and the rows shown, within reason. */
  private static double width(Table table, Column shown, int rows) {
    var longest =
        IntStream.range(0, rows).map(r -> shown.text(table.slot(r)).length()).max().orElse(0);
    return Math.clamp(18 + LETTER * Math.max(longest, shown.name().length() * 1.1), 56, 240);
  }

  private static String line(String text) {
    return text.replace("\r\n", " ↵ ").replace('\n', '↵').replace('\r', '↵');
  }
}
