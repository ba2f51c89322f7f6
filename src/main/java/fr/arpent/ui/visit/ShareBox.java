package fr.arpent.ui.visit;

import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Words;
import fr.arpent.visit.share.Division;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks among how many people a round is shared, and how; says how many points each would have. */
public final class ShareBox {
  private static final int MOST = 20;
  private static final double WIDTH = 480;

  private final Words words;
  private final BiFunction<Division, Integer, List<RowSet>> parts;
  private final Spinner<Integer> people = new Spinner<>(2, MOST, 2);
  private final RadioButton area = new RadioButton();
  private final RadioButton count = new RadioButton();
  private final StringBinding each;

  /**
   * Asks about the round whose points {@code parts} divides.
   *
   * @param parts whose rows are whose
   */
  public ShareBox(Words words, BiFunction<Division, Integer, List<RowSet>> parts) {
    this.words = words;
    this.parts = parts;
    var group = new ToggleGroup();
    area.setToggleGroup(group);
    count.setToggleGroup(group);
    area.setSelected(true);
    people.setId("share-people");
    area.setId("share-area");
    count.setId("share-count");
    people.setEditable(true);
    people.setMaxWidth(96);
    each =
        Bindings.createStringBinding(
            () -> told(divided()), people.valueProperty(), area.selectedProperty(), words.texts());
  }

  /** The box to show; {@code share} gets the parts, {@code cancel} closes. */
  public Region node(Consumer<List<RowSet>> share, Runnable cancel) {
    var title = words.on(new Label(), "ui.share.title");
    title.getStyleClass().add("text-card-title");
    var about = words.on(new Label(), "ui.share.about");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    var told = new Label();
    told.setId("share-told");
    told.textProperty().bind(each);
    told.setWrapText(true);
    var head =
        new VBox(
            10,
            title,
            about,
            words.on(new Label(), "ui.share.people"),
            people,
            words.on(area, "ui.share.area"),
            words.on(count, "ui.share.count"),
            told);
    head.getStyleClass().add("dialog-head");
    about.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(head, Priority.ALWAYS);
    var leave = words.on(new Button(), "ui.cancel");
    leave.setOnAction(_ -> cancel.run());
    var make = words.on(new Button(), "ui.share.make");
    make.setId("share-make");
    make.getStyleClass().add("accent");
    make.setDefaultButton(true);
    make.setOnAction(_ -> share.accept(divided()));
    var foot = new HBox(leave, make);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, foot);
    box.setId("share");
    box.setPrefWidth(WIDTH);
    return box;
  }

  /** What has the keys first. */
  public void takeFocus() {
    people.requestFocus();
  }

  private List<RowSet> divided() {
    return parts.apply(area.isSelected() ? Division.AREA : Division.COUNT, people.getValue());
  }

  private String told(List<RowSet> divided) {
    var counts =
        divided.stream()
            .map(part -> words.texts().get().number(part.size()))
            .collect(Collectors.joining(" · "));
    return words.say("ui.share.each", counts);
  }
}
