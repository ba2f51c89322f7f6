package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.SortKey;
import fr.arpent.ui.theme.Icons;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of a column. */
final class ColumnMenu {
  private final GridModel model;
  private final GridEdits edits;
  private final Sorting sorting;
  private final GridHost host;
  private final ObservableValue<Texts> texts;
  private final ColumnDialogs dialogs;

  ColumnMenu(
      GridModel model,
      GridEdits edits,
      Sorting sorting,
      GridHost host,
      ObservableValue<Texts> texts,
      ColumnDialogs dialogs) {
    this.model = model;
    this.edits = edits;
    this.sorting = sorting;
    this.host = host;
    this.texts = texts;
    this.dialogs = dialogs;
  }

  ContextMenu menu(int index) {
    var column = model.geometry().get().columns().column(index);
    var menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("sort-up", "arrow-up", () -> sorting.by(key(column, false))),
            item("sort-down", "arrow-down", () -> sorting.by(key(column, true))),
            item("sort-none", "", () -> sorting.by(null)),
            new SeparatorMenuItem(),
            item("filter", "filter", () -> dialogs.filter(index)),
            item("findings", "x-circle", () -> open(GridHost.ColumnPane.FINDINGS, column)),
            item("statistics", "bar-chart-2", () -> open(GridHost.ColumnPane.STATISTICS, column)),
            new SeparatorMenuItem(),
            item("hide", "eye-off", () -> view(v -> v.hiding(column.id()))),
            item("show-hidden", "eye", () -> view(GridView::showingAll)),
            frozen(index),
            item("fit", "maximize-2", () -> dialogs.fit(index)),
            item("move-left", "arrow-left", () -> move(index, index - 1)),
            item("move-right", "arrow-right", () -> move(index, index + 2)),
            new SeparatorMenuItem(),
            item("rename", "edit-3", () -> dialogs.rename(index)),
            item("insert", "plus", () -> insert(column)),
            item("delete", "trash-2", () -> edits.deleteColumn(column.id())));
    enable(menu, "sort-none", model.desk().arrangement().get().sort() != null);
    enable(menu, "show-hidden", !model.view().get().hidden().isEmpty());
    enable(menu, "move-left", index > 0);
    enable(menu, "move-right", index < model.geometry().get().columns().size() - 1);
    return menu;
  }

  private static void enable(ContextMenu menu, String word, boolean possible) {
    menu.getItems().stream()
        .filter(item -> ("column." + word).equals(item.getId()))
        .forEach(item -> item.setDisable(!possible));
  }

  private void insert(Column column) {
    edits.insertColumnAfter(column.id(), texts.getValue().say("ui.grid.new-column"));
  }

  private MenuItem frozen(int index) {
    var already = model.view().get().frozen() == index + 1;
    return already
        ? item("unfreeze", "unlock", () -> view(v -> v.freezing(0)))
        : item("freeze", "lock", () -> view(v -> v.freezing(index + 1)));
  }

  private void move(int index, int before) {
    var columns = model.geometry().get().columns();
    if (before < 0 || before > columns.size()) {
      return;
    }
    var next = before == columns.size() ? null : columns.column(before).id();
    model
        .sheet()
        .ifPresent(sheet -> view(v -> v.moving(sheet.table(), columns.column(index).id(), next)));
  }

  private void view(java.util.function.UnaryOperator<GridView> next) {
    model.view().set(next.apply(model.view().get()));
  }

  private void open(GridHost.ColumnPane pane, Column column) {
    host.open(pane, column.id());
  }

  private MenuItem item(String word, String icon, Runnable deed) {
    var item = new MenuItem(texts.getValue().say("ui.grid.column." + word));
    item.setId("column." + word);
    if (!icon.isEmpty()) {
      item.setGraphic(Icons.node(icon, 14));
    }
    item.setOnAction(_ -> deed.run());
    return item;
  }

  private static SortKey key(Column column, boolean descending) {
    return new SortKey(ColumnRef.to(column), descending);
  }
}
