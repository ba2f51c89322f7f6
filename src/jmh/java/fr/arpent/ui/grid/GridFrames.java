package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.measure.FrameMeter;
import fr.arpent.step.State;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * Measures the time from one frame to the next while the grid scrolls, beside that of an empty
 * window in the same run, and how long selecting everything takes: {@code GridFrames [ROWS] [WIDTH]
 * [HEIGHT] [FRAMES]}, by default 1,000,000 rows of 15 columns in 1920 × 1080 px, 200 frames, a
 * tenth of the cells marked and a range selected. Under Xvfb on a quiet machine.
 */
public final class GridFrames extends Application {
  private static final int COLUMNS = 15;
  private static final int LINE = 28;

  /** Starts the window. */
  public static void main(String[] arguments) {
    Application.launch(GridFrames.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    var given = getParameters().getRaw();
    var rows = number(given, 0, 1_000_000);
    var width = number(given, 1, 1920);
    var height = number(given, 2, 1080);
    var frames = number(given, 3, 200);
    var theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    var desk = new Desk(_ -> {});
    var grid =
        new TableGrid(
            desk,
            theme,
            new SimpleObjectProperty<>(Texts.in(Locale.FRANCE)),
            GridHost.NONE,
            TableGrid.Outside.system(Runnable::run));
    var full = new Scene(grid, width, height);
    theme.dress(full);
    var table = table(rows);
    desk.show(new Sheet(State.of(table).get(table.id()), RowView.all(table), new TenthMarked()));
    var columns = IntStream.range(2, 8).mapToObj(ColumnId::new).toList();
    var range = RowSet.range(0, Math.min(rows, 5_000));
    desk.selection()
        .set(new Selection(new CellRef(columns.getFirst(), new RowId(0)), range, columns));
    var meter = new FrameMeter(stage, width, height, frames, () -> true);
    phases(meter, grid, full, rows);
    meter.start();
  }

  private static void phases(FrameMeter meter, TableGrid grid, Scene full, int rows) {
    meter.phase("still grid", full, () -> {}, _ -> {});
    meter.phase(
        "wheel, three lines a frame", full, () -> top(grid), _ -> scroll(grid, 0, 3 * LINE));
    meter.phase("a few px a frame", full, () -> top(grid), _ -> scroll(grid, 0, 7));
    meter.phase(
        "a page a frame",
        full,
        () -> top(grid),
        n -> bar(grid, "vertical").setValue(n * 37 % (rows - 100)));
    meter.phase(
        "to the side and back",
        full,
        () -> top(grid),
        n -> scroll(grid, n % 60 < 30 ? 12 : -12, 0));
  }

  private static void top(TableGrid grid) {
    bar(grid, "vertical").setValue(0);
  }

  private static ScrollBar bar(TableGrid grid, String which) {
    return (ScrollBar) grid.lookup(".scroll-bar:" + which);
  }

  private static void scroll(TableGrid grid, double right, double down) {
    grid.lookup(".grid-surface")
        .fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                500,
                500,
                500,
                500,
                false,
                false,
                false,
                false,
                false,
                false,
                -right,
                -down,
                -right,
                -down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
  }

  private static int number(List<String> given, int at, int otherwise) {
    return at < given.size() ? Integer.parseInt(given.get(at)) : otherwise;
  }

  private static Table table(int rows) {
    var labels = new ArrayList<String>();
    for (var c = 0; c < COLUMNS; c++) {
      labels.add("une colonne longue " + c);
    }
    var builder = new TableBuilder(labels);
    var cells = new ArrayList<String>();
    for (var r = 0; r < rows; r++) {
      cells.clear();
      for (var c = 0; c < COLUMNS; c++) {
        var n = Math.floorMod(r * 31 + c * 977, 5_000);
        cells.add(c % 3 == 0 ? "74010-" + n : c % 3 == 1 ? "rue de l’Église " + n : "6." + n);
      }
      builder.row(r + 2, cells);
    }
    return builder.build(new TableId("t1"), "million");
  }

  /** Marks a tenth of the cells as errors, a tenth of these with a repair. */
  private static final class TenthMarked implements Marks {
    private static final CellMark WRONG =
        new CellMark(CellMark.Level.ERROR, false, false, false, false, null);
    private static final CellMark SURE =
        new CellMark(CellMark.Level.ERROR, true, false, true, false, null);

    @Override
    public CellMark cell(int slot, ColumnId column) {
      var n = slot * 7 + column.value() * 13;
      return n % 10 != 0 ? CellMark.NONE : n % 100 == 0 ? SURE : WRONG;
    }

    @Override
    public PointState row(int slot) {
      return PointState.values()[slot % PointState.values().length];
    }

    @Override
    public boolean rowHasError(int slot) {
      return slot % 3 == 0;
    }

    @Override
    public HeaderMark header(Column column) {
      return new HeaderMark(
          "type",
          Message.of("ui.header.text"),
          900,
          30,
          60,
          10,
          column.id().value() % 3 == 2,
          null);
    }

    @Override
    public List<Message> about(int slot, ColumnId column) {
      return List.of();
    }
  }
}
