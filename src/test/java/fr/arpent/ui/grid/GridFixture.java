package fr.arpent.ui.grid;

import fr.arpent.ScreenRobot;
import fr.arpent.base.Message;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Resting;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** A window with a grid on a {@link FakeProject}, for the journeys. Made on the JavaFX thread. */
final class GridFixture {
  final FakeProject project;
  final TableGrid grid;
  final Theme theme = new Theme();
  final ObjectProperty<Texts> texts = new SimpleObjectProperty<>(Texts.in(Locale.FRANCE));
  final List<Integer> ticked = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  private final ScreenRobot robot = new ScreenRobot();
  private String board = "";

  GridFixture(Stage stage, Table table) {
    project = new FakeProject(table, Runnable::run, Runnable::run);
    theme.choice().set(ThemeChoice.LIGHT);
    grid =
        new TableGrid(
            project.desk(),
            theme,
            texts,
            new Host(),
            new TableGrid.Outside(
                new FakeBoard(), Runnable::run, () -> LocalDate.of(2026, 11, 24)));
    var scene = new Scene(grid, 900, 500);
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    grid.takeFocus();
  }

  /** Selects a cell as another pane would. */
  void select(int slot, int column) {
    robot.interact(
        () ->
            project
                .desk()
                .selection()
                .set(Selection.cell(new CellRef(new ColumnId(column), new RowId(slot)))));
  }

  /** The current cell as {@code slot/column}. */
  String current() {
    return project
        .desk()
        .selection()
        .get()
        .cell()
        .map(cell -> cell.row().slot() + "/" + cell.column().value())
        .orElse("none");
  }

  void undo() {
    robot.interact(project::undo);
  }

  int selected() {
    return project.desk().selection().get().size();
  }

  String text(int slot, int column) {
    return project.table().column(new ColumnId(column)).text(slot);
  }

  /** Presses a key with others held. */
  void press(KeyCode... keys) {
    robot.push(keys);
  }

  /** Types letters, one key after another. */
  void type(String letters) {
    robot.write(letters, 0);
  }

  TextField field() {
    return robot.lookup(".cell-editor").queryAs(TextField.class);
  }

  boolean editing() {
    return !((Resting) field()).atRest();
  }

  String clipboard() {
    return board;
  }

  void clipboard(String text) {
    board = text;
  }

  /** A place inside the grid, on the screen. */
  Point2D at(double x, double y) {
    return grid.localToScreen(x, y);
  }

  private final class FakeBoard implements Board {
    @Override
    public String read() {
      return board;
    }

    @Override
    public void write(String text) {
      board = text;
    }
  }

  private final class Host implements GridHost {
    @Override
    public List<Message> about(int slot, ColumnId column, String text) {
      return column.value() == 2 && !text.matches("\\d*")
          ? List.of(Message.of("bikes.whole-number"))
          : List.of();
    }

    @Override
    public void tick(int slot) {
      ticked.add(slot);
    }

    @Override
    public void open(ColumnPane pane, ColumnId column) {
      opened.add(pane + "/" + column.value());
    }
  }
}
