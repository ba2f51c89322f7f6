package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Icons;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Opens menus and small panes where they belong, one at a time. */
final class GridPopups implements GridMenus, ColumnDialogs {
  private final GridModel model;
  private final GridEdits edits;
  private final ObservableValue<Texts> texts;
  private final Executor background;
  private final HeaderPopup popup;
  private final ColumnFit fit = new ColumnFit();
  private final CellMenu cellMenu;
  private final ColumnMenu columnMenu;
  private @Nullable GridSurface surface;
  private @Nullable ContextMenu open;

  GridPopups(
      GridModel model,
      GridEdits edits,
      GridHost host,
      ObservableValue<Texts> texts,
      Executor background,
      HeaderPopup popup,
      java.util.function.Consumer<GridCommand> run) {
    this.model = model;
    this.edits = edits;
    this.texts = texts;
    this.background = background;
    this.popup = popup;
    cellMenu = new CellMenu(texts, run);
    columnMenu = new ColumnMenu(model, edits, new Sorting(model.desk()), host, texts, this);
  }

  /** Says over what menus open; once, before any is opened. */
  void over(GridSurface grid) {
    surface = grid;
  }

  @Override
  public void cells(Optional<Box> cell) {
    cell.ifPresent(box -> show(cellMenu.menu(), box.left(), box.bottom()));
  }

  /** The menu of the selected cells at a place of the screen. */
  void cells(double screenX, double screenY) {
    if (surface != null) {
      hide();
      open = cellMenu.menu();
      open.show(surface, screenX, screenY);
    }
  }

  @Override
  public void column(int index) {
    var geometry = model.geometry().get();
    var x = geometry.columns().left(index, model.scroll().get().left());
    show(columnMenu.menu(index), x, geometry.sizes().header());
  }

  @Override
  public void filter(int index) {
    var sheet = model.sheet().orElseThrow();
    var column = model.geometry().get().columns().column(index);
    background.execute(
        () -> {
          var values = ValueCount.of(sheet.table(), column);
          Platform.runLater(
              () -> {
                var pane =
                    new ValueFilter(
                        ColumnRef.to(column), values, model.desk(), texts.getValue(), popup::close);
                popup.open(pane, _ -> left(index));
                pane.search().requestFocus();
              });
        });
  }

  @Override
  public void fit(int index) {
    var sheet = model.sheet().orElseThrow();
    var column = model.geometry().get().columns().column(index);
    var line = Math.max(0, model.scroll().get().line() - 100);
    var width = fit.whole(sheet, column, texts.getValue(), line);
    model.view().set(model.view().get().withWidth(column.id(), width));
  }

  @Override
  public void rename(int index) {
    var column = model.geometry().get().columns().column(index);
    var field = new TextField(column.name());
    field.setPrefColumnCount(18);
    field.setOnAction(
        _ -> {
          popup.close();
          edits.rename(column.id(), field.getText());
        });
    var box = new HBox(Icons.node("edit-3", 14), field);
    box.getStyleClass().add("rename-box");
    popup.open(box, _ -> left(index));
    field.requestFocus();
    field.selectAll();
  }

  private double left(int index) {
    return model.geometry().get().columns().left(index, model.scroll().get().left());
  }

  private void show(ContextMenu menu, double x, double y) {
    var place = surface == null ? null : surface.localToScreen(x, y);
    if (place != null) {
      hide();
      open = menu;
      menu.show(surface, place.getX(), place.getY());
    }
  }

  private void hide() {
    if (open != null) {
      open.hide();
    }
  }
}
