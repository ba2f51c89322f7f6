package fr.arpent.ui.visit;

import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import fr.arpent.visit.remark.DropRemark;
import fr.arpent.visit.remark.Remark;
import fr.arpent.visit.remark.Remarks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The remarks on the address base, to look through and to send to the commune. */
public final class RemarksBox {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 320;

  private final Words words;
  private final ObservableValue<@Nullable TableState> state;
  private final Consumer<Operation> door;
  private final IntConsumer look;
  private final ListView<Remark> list = new ListView<>();

  /**
   * The remarks of the table in front.
   *
   * @param door takes a remark off
   * @param look shows a row in grid and map
   */
  public RemarksBox(
      Words words,
      ObservableValue<@Nullable TableState> state,
      Consumer<Operation> door,
      IntConsumer look) {
    this.words = words;
    this.state = state;
    this.door = door;
    this.look = look;
  }

  /** The box to show; {@code export} writes the list, {@code close} closes. */
  public Region node(Runnable export, Runnable close) {
    var title = words.on(new Label(), "ui.remarks.title");
    title.getStyleClass().add("text-card-title");
    var about = words.on(new Label(), "ui.remarks.about");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    var head = new VBox(4, title, about);
    head.getStyleClass().add("dialog-head");
    list.setId("remarks-list");
    list.setPrefHeight(HEIGHT);
    list.setCellFactory(_ -> new Line());
    var nothing = words.on(new Label(), "ui.remarks.none");
    nothing.getStyleClass().add("text-muted");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            remark -> {
              if (remark != null) {
                look.accept(remark.slot());
              }
            });
    var body = new VBox(list);
    body.getStyleClass().add("dialog-body");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    var leave = words.on(new Button(), "ui.close");
    leave.setOnAction(_ -> close.run());
    var write = words.on(new Button(), "ui.remarks.export");
    write.setId("remarks-export");
    write.getStyleClass().add("accent");
    write.disableProperty().bind(Bindings.isEmpty(list.getItems()));
    write.setOnAction(_ -> export.run());
    var foot = new HBox(leave, write);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, body, foot);
    box.setId("remarks");
    box.setPrefWidth(WIDTH);
    words.whileShown(box, list::refresh);
    var watch = state.subscribe(this::fill);
    box.sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was != null && now == null) {
                watch.unsubscribe();
              }
            });
    return box;
  }

  /** What has the keys first. */
  public void takeFocus() {
    list.requestFocus();
  }

  private void fill(@Nullable TableState now) {
    list.getItems().setAll(now == null ? List.of() : Remarks.of(now).all());
  }

  private void drop(Remark remark) {
    var now = state.getValue();
    if (now != null) {
      door.accept(new DropRemark(now.table().id(), remark));
    }
  }

  /** A remark: what the base has, and what should be there. */
  private final class Line extends ListCell<Remark> {

    @Override
    protected void updateItem(@Nullable Remark remark, boolean empty) {
      super.updateItem(remark, empty);
      setText(null);
      setGraphic(remark == null || empty ? null : line(remark));
    }

    private HBox line(Remark remark) {
      var known =
          new Label(remark.known().isEmpty() ? words.say("ui.remarks.no-address") : remark.known());
      known.setMinWidth(0);
      var said = new Label(remark.proposed() + remark.note());
      said.getStyleClass().add("text-semibold");
      said.setMinWidth(0);
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var where = VisitButtons.small(remark.commune());
      where.setMinWidth(Region.USE_PREF_SIZE);
      var off = new Button();
      off.setGraphic(Icons.node("trash-2", 14));
      off.getStyleClass().addAll("button-icon", "flat", "small");
      off.accessibleTextProperty().bind(words.of("ui.remarks.drop"));
      off.setTooltip(new Tooltip(words.say("ui.remarks.drop")));
      off.setOnAction(_ -> drop(remark));
      var line = new HBox(8, known, Icons.node("arrow-right", 14), said, gap, where, off);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }
  }
}
