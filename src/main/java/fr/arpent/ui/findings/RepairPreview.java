package fr.arpent.ui.findings;

import fr.arpent.check.FindingGroup;
import fr.arpent.ui.desk.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a repair of many cells will do, before it does it: each text, what it becomes, how many
 * cells; each can be left out. One step.
 */
public final class RepairPreview {
  private final FindingsModel model;
  private final Words words;
  private final Consumer<Region> shown;
  private final Runnable closed;

  /**
   * Previews of {@code model}'s repairs.
   *
   * @param shown lays the preview over the window
   * @param closed takes it away
   */
  public RepairPreview(FindingsModel model, Words words, Consumer<Region> shown, Runnable closed) {
    this.model = model;
    this.words = words;
    this.shown = shown;
    this.closed = closed;
  }

  /** Shows the certain repairs of {@code group}. */
  public void show(FindingGroup group) {
    var ticks = new LinkedHashMap<String, CheckBox>();
    var repairs = model.repairs(group);
    var lines = new VBox();
    repairs.forEach((before, after) -> lines.getChildren().add(line(group, before, after, ticks)));
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(260);
    scroll.getStyleClass().add("card-scroll");
    var title =
        new Label(words.say("ui.repair.title", group.repairs(), group.cause().spot().field()));
    title.getStyleClass().add("text-card-title");
    var note = new Label(words.say("ui.repair.one-step"));
    note.getStyleClass().add("text-muted");
    var head = new VBox(4, title, note);
    head.getStyleClass().add("dialog-head");
    var box = new VBox(head, scroll, foot(group, repairs, ticks));
    box.setId("repair-preview");
    box.setPrefWidth(470);
    shown.accept(box);
  }

  private HBox line(FindingGroup group, String before, String after, Map<String, CheckBox> ticks) {
    var tick = new CheckBox();
    tick.setSelected(true);
    ticks.put(before, tick);
    var old = new Label(before);
    old.setPrefWidth(150);
    var now = new Label(after);
    now.getStyleClass().addAll("text-semibold", "text-change");
    HBox.setHgrow(now, Priority.ALWAYS);
    now.setMaxWidth(Double.MAX_VALUE);
    var cells = new Label(words.texts().get().number(model.cells(group, before)));
    var line = new HBox(12, tick, old, now, cells);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("repair-line");
    return line;
  }

  private HBox foot(FindingGroup group, Map<String, String> repairs, Map<String, CheckBox> ticks) {
    var cancel = new Button(words.say("ui.cancel"));
    cancel.setOnAction(_ -> closed.run());
    var apply = new Button(words.say("ui.repair.apply", group.repairs()));
    apply.setId("repair-apply");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.setOnAction(
        _ -> {
          var chosen = new LinkedHashMap<>(repairs);
          ticks.forEach(
              (text, tick) -> chosen.keySet().removeIf(t -> t.equals(text) && !tick.isSelected()));
          closed.run();
          model.repair(group, chosen);
        });
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }
}
