package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the grid and, over the current cell, its editor. Draws anew at the next pulse when
 * something it shows has changed.
 */
final class GridSurface extends Region {
  private final GridModel model;
  private final Cursor cursor;
  private final CellEditor editor;
  private final EditorHelp help;
  private final Theme theme;
  private final ObservableValue<Texts> texts;
  private final Canvas body = new Canvas();
  private final Canvas header = new Canvas();
  private final ScrollBars bars;
  private final ObjectProperty<@Nullable Highlight> highlight = new SimpleObjectProperty<>();
  private final ObjectProperty<HeaderState> headerState =
      new SimpleObjectProperty<>(HeaderState.NONE);
  private @Nullable HeaderPopup popup;
  private List<Object> headers = List.of();
  private @Nullable Ink ink;
  private @Nullable Palette inked;

  GridSurface(
      GridModel model,
      Cursor cursor,
      CellEditor editor,
      EditorHelp help,
      Theme theme,
      ObservableValue<Texts> texts) {
    this.model = model;
    this.cursor = cursor;
    this.editor = editor;
    this.help = help;
    this.theme = theme;
    this.texts = texts;
    bars = new ScrollBars(model);
    getStyleClass().add("grid-surface");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    header.setMouseTransparent(true);
    getChildren().addAll(body, header, bars.vertical(), bars.horizontal(), editor.field(), help);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    model.width().bind(widthProperty());
    model.height().bind(heightProperty());
    model.scale().bind(theme.textScale());
    redrawOn();
  }

  private void redrawOn() {
    var desk = model.desk();
    var shown =
        new ObservableValue<?>[] {
          desk.sheet(),
          desk.selection(),
          desk.arrangement(),
          model.geometry(),
          model.scroll(),
          editor.session(),
          editor.field().textProperty(),
          editor.field().focusedProperty(),
          theme.palette(),
          highlight,
          headerState
        };
    for (var each : shown) {
      each.addListener((_, _, _) -> requestLayout());
    }
    texts.addListener((_, _, _) -> requestLayout());
  }

  /** Adds a pane over the headers. */
  void add(HeaderPopup pane) {
    popup = pane;
    getChildren().add(pane);
  }

  /** Whether the focus is in something that opened over the grid. */
  boolean holdsFocus() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(help)) {
        return true;
      }
    }
    return false;
  }

  /** What is looked for, underlined; null for nothing. */
  ObjectProperty<@Nullable Highlight> highlight() {
    return highlight;
  }

  /** What the pointer does with the headers. */
  ObjectProperty<HeaderState> headerState() {
    return headerState;
  }

  /** The cell under the editor, for tests and tips. */
  Canvas canvas() {
    return body;
  }

  @Override
  protected void layoutChildren() {
    size(body, getWidth(), getHeight());
    size(header, getWidth(), Math.min(getHeight(), model.geometry().get().sizes().header()));
    bars.layout(getWidth(), getHeight());
    layoutEditor();
    if (popup != null && popup.isVisible()) {
      popup.place(model.geometry().get().sizes().header(), getWidth(), getHeight());
    }
    draw();
  }

  private static void size(Canvas canvas, double width, double height) {
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
  }

  private void layoutEditor() {
    var range = cursor.range();
    var field = editor.field();
    if (range.isEmpty()) {
      field.resizeRelocate(0, 0, 1, 1);
      return;
    }
    var box = EditorPlace.field(model, range.get().active(), wanted());
    field.resizeRelocate(box.left(), box.top(), box.width(), box.height());
    if (help.isVisible()) {
      var room =
          EditorPlace.help(box, help.prefWidth(-1), help::prefHeight, getWidth(), getHeight());
      help.resizeRelocate(room.left(), room.top(), room.width(), room.height());
    }
  }

  private OptionalDouble wanted() {
    return editor.session().get() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(ink().text.width(editor.field().getText()) + 24);
  }

  private void draw() {
    var sheet = model.sheet();
    var onBody = body.getGraphicsContext2D();
    var onHeader = header.getGraphicsContext2D();
    if (sheet.isEmpty()) {
      headers = List.of();
      onBody.clearRect(0, 0, body.getWidth(), body.getHeight());
      onHeader.clearRect(0, 0, header.getWidth(), header.getHeight());
      return;
    }
    var session = editor.session().get();
    var frame =
        new Frame(
            sheet.get(),
            model.geometry().get(),
            model.view().get(),
            model.scroll().get(),
            cursor.selection(),
            model.desk().arrangement().get(),
            highlight.get(),
            session == null ? null : session.cell(),
            editor.field().isFocused(),
            texts.getValue());
    new BodyPainter(frame, ink(), onBody).draw();
    drawHeader(frame, onHeader);
  }

  /** The headers do not change while lines scroll: they are drawn again only when they do. */
  private void drawHeader(Frame frame, GraphicsContext on) {
    var state = headerState.get();
    var now =
        List.<Object>of(
            frame.sheet(),
            frame.geometry(),
            frame.scroll().left(),
            frame.selection(),
            frame.arrangement(),
            frame.texts(),
            ink(),
            state);
    if (!now.equals(headers)) {
      headers = now;
      new HeaderPainter(frame, ink(), on, state.hovered()).draw();
      state.draw(ink(), on, frame.geometry(), frame.scroll());
    }
  }

  private Ink ink() {
    var palette = theme.palette().get();
    var sizes = model.geometry().get().sizes();
    var now = ink;
    if (now == null || !palette.equals(inked) || !now.sizes.equals(sizes)) {
      now = new Ink(palette, sizes, sharpness());
      ink = now;
      inked = palette;
    }
    return now;
  }

  private double sharpness() {
    var scene = getScene();
    return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_COUNT -> model.geometry().get().lines();
      case COLUMN_COUNT -> model.geometry().get().columns().size();
      case FOCUS_ITEM, CELL_AT_ROW_COLUMN -> editor.field();
      case SELECTED_ITEMS ->
          javafx.collections.FXCollections.<Node>observableArrayList(
              Objects.requireNonNull(editor.field()));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
