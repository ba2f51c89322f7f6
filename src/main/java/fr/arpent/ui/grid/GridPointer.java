package fr.arpent.ui.grid;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Hands what the mouse does to the lines, the headers, the tooltip and the menus. */
final class GridPointer {
  private final GridModel model;
  private final GridMouse lines;
  private final HeaderMouse headers;
  private final CellEditor editor;
  private final GridSurface surface;
  private final GridPopups popups;
  private final HeaderPopup popup;
  private final GridTip tip;
  private final CursorKeys keys;
  private boolean onHeader;

  GridPointer(
      GridModel model,
      Cursor cursor,
      CellEditor editor,
      GridHost host,
      GridSurface surface,
      GridPopups popups,
      HeaderPopup popup,
      GridTip tip,
      CursorKeys keys) {
    this.model = model;
    this.editor = editor;
    this.surface = surface;
    this.popups = popups;
    this.popup = popup;
    this.tip = tip;
    this.keys = keys;
    lines = new GridMouse(model, cursor, editor, host);
    headers =
        new HeaderMouse(
            model, cursor, surface, new Sorting(model.desk()), popups::fit, popups::column);
  }

  void listen() {
    var canvas = surface.canvas();
    canvas.setOnMousePressed(this::pressed);
    canvas.setOnMouseDragged(this::dragged);
    canvas.setOnMouseReleased(this::released);
    canvas.setOnMouseMoved(this::moved);
    canvas.setOnMouseExited(_ -> exited());
    canvas.setOnContextMenuRequested(this::menu);
    surface.addEventHandler(ScrollEvent.SCROLL, lines::scrolled);
  }

  private void pressed(MouseEvent event) {
    tip.hide();
    popup.close();
    keys.elsewhere();
    onHeader = header(event.getY());
    if (onHeader) {
      editor.keep();
      editor.field().requestFocus();
      headers.pressed(event);
    } else {
      lines.pressed(event);
    }
  }

  private void dragged(MouseEvent event) {
    if (onHeader) {
      headers.dragged(event);
    } else {
      lines.dragged(event);
    }
  }

  private void released(MouseEvent event) {
    if (onHeader) {
      headers.released(event);
    } else {
      lines.released(event);
    }
  }

  private void moved(MouseEvent event) {
    tip.moved(surface, event);
    if (header(event.getY())) {
      headers.hovered(event);
    } else {
      headers.left();
    }
  }

  private void exited() {
    headers.left();
    tip.hide();
  }

  private void menu(ContextMenuEvent event) {
    if (!header(event.getY()) && !event.isKeyboardTrigger()) {
      popups.cells(event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private boolean header(double y) {
    return y < model.geometry().get().sizes().header();
  }
}
