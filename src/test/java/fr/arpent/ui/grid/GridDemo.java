package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Shows the grid alone, to look at: {@code GridDemo [ROWS [light|dark [WIDTH HEIGHT [SCALE]]]]}.
 */
public final class GridDemo extends Application {

  /** Starts it. */
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    var arguments = getParameters().getRaw();
    var rows = arguments.isEmpty() ? 600 : Integer.parseInt(arguments.getFirst());
    var theme = new Theme();
    var dark = arguments.size() > 1 && arguments.get(1).equals("dark");
    theme.choice().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    theme.textScale().set(arguments.size() > 4 ? Double.parseDouble(arguments.get(4)) : 1);
    var project =
        new FakeProject(BikeTable.of(rows), ForkJoinPool.commonPool(), Platform::runLater);
    var grid = grid(project, theme);
    var width = arguments.size() > 3 ? Integer.parseInt(arguments.get(2)) : 760;
    var height = arguments.size() > 3 ? Integer.parseInt(arguments.get(3)) : 468;
    var scene = new Scene(grid, width, height);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle("Arpent");
    stage.show();
    grid.takeFocus();
    if (rows > 15) {
      var cell = new CellRef(new ColumnId(5), new RowId(15));
      project.desk().selection().set(Selection.cell(cell));
    }
  }

  /** A grid of {@code project} in French, with a word on every text that is not a number. */
  static TableGrid grid(FakeProject project, Theme theme) {
    return new TableGrid(
        project.desk(),
        theme,
        new SimpleObjectProperty<>(Texts.in(Locale.FRANCE)),
        new GridHost() {
          @Override
          public List<Message> about(int slot, ColumnId column, String text) {
            var free = column.value() != 2 || text.matches("\\d+");
            return free ? List.of() : List.of(Message.of("bikes.whole-number"));
          }

          @Override
          public void tick(int slot) {}

          @Override
          public void open(ColumnPane pane, ColumnId column) {}
        },
        TableGrid.Outside.system(ForkJoinPool.commonPool()));
  }
}
