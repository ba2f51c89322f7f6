package fr.arpent.ui.visit;

import fr.arpent.step.ColumnRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a point beside its address: Tab goes from one to the next, Enter takes them with
 * the address.
 */
final class OtherFields {
  private final VisitModel model;
  private final Runnable leave;
  private final HBox row = new HBox(8);
  private final List<TextField> fields = new ArrayList<>();
  private List<ColumnRef> columns = List.of();
  private boolean showing;

  /**
   * Fields of {@code model}.
   *
   * @param leave gives the focus to what is around them
   */
  OtherFields(VisitModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    row.setId("visit-fields");
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
  }

  /** The fields, to be shown while there are some. */
  Node node() {
    return row;
  }

  /** Whether {@code node} is one of them. */
  boolean has(@Nullable Node node) {
    return node instanceof TextField field && fields.contains(field);
  }

  /** Shows what the point holds; true when it has fields. */
  boolean show(VisitShown shown) {
    showing = true;
    if (!columns.equals(shown.fields())) {
      columns = shown.fields();
      fields.clear();
      row.getChildren().setAll(columns.stream().map(this::field).toList());
    }
    for (var i = 0; i < fields.size(); i++) {
      var text = shown.field(columns.get(i));
      if (!fields.get(i).getText().equals(text)) {
        fields.get(i).setText(text);
      }
    }
    showing = false;
    return !columns.isEmpty();
  }

  private Node field(ColumnRef column) {
    var name = VisitButtons.small(column.name());
    name.setMinWidth(0);
    var field = new TextField();
    field.setId("visit-field-" + fields.size());
    field.setFocusTraversable(false); // Tab is answered here, so that it never leaves the round
    field.setPrefColumnCount(6);
    field.setMinWidth(0);
    field.setAccessibleText(column.name());
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .subscribe(
            (_, text) -> {
              if (!showing) {
                model.draft(column, text);
              }
            });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            leave.run(); // what is still in doubt is then chosen by its digit
          }
        });
    fields.add(field);
    var box = new VBox(1, name, field);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /** The field after {@code from}, or before it; empty where the address comes next. */
  Optional<TextField> next(@Nullable Node from, boolean back) {
    var at = from instanceof TextField field ? fields.indexOf(field) : -1;
    var next = at < 0 ? (back ? fields.size() - 1 : 0) : at + (back ? -1 : 1);
    return next < 0 || next >= fields.size() ? Optional.empty() : Optional.of(fields.get(next));
  }
}
