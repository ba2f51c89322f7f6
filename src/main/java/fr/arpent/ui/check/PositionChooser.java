package fr.arpent.ui.check;

import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where the points are: the hypotheses with what each would mean, in words; the map behind shows
 * the one that is ticked before it is accepted.
 */
public final class PositionChooser {
  private static final int SHOWN = 4;

  private final Words words;
  private final PositionFinding finding;
  private final Consumer<PositionHypothesis> tried;
  private final Consumer<Optional<PositionHypothesis>> accepted;

  /**
   * A chooser among the hypotheses of {@code finding}.
   *
   * @param tried gets each hypothesis that is ticked, to show it
   * @param accepted gets the one accepted; empty for "no map"
   */
  public PositionChooser(
      Words words,
      PositionFinding finding,
      Consumer<PositionHypothesis> tried,
      Consumer<Optional<PositionHypothesis>> accepted) {
    this.words = words;
    this.finding = finding;
    this.tried = tried;
    this.accepted = accepted;
  }

  /** The node to lay over the window. */
  public Region node(Runnable cancelled) {
    var title = new Label(words.say("ui.positions.title"));
    title.getStyleClass().add("text-title");
    var head = new VBox(6, title);
    finding.advice().ifPresent(a -> head.getChildren().add(new Label(words.say(a))));
    head.getStyleClass().add("dialog-head");
    var group = new ToggleGroup();
    var lines = new VBox(12);
    lines.setStyle("-fx-padding: 16 20 16 20;");
    var shown = finding.ranked().stream().limit(SHOWN).toList();
    shown.forEach(h -> lines.getChildren().add(line(h, group)));
    var none = new RadioButton(words.say("ui.positions.none"));
    none.setToggleGroup(group);
    lines.getChildren().add(none);
    var apply = new Button(words.say("ui.positions.accept"));
    apply.setId("positions-accept");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(group.selectedToggleProperty().isNull());
    apply.setOnAction(_ -> accepted.accept(picked(group)));
    var cancel = new Button(words.say("ui.cancel"));
    cancel.setOnAction(_ -> cancelled.run());
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    select(group, shown);
    var box = new VBox(head, lines, foot);
    box.setId("positions");
    box.setPrefWidth(560);
    return box;
  }

  private static Optional<PositionHypothesis> picked(ToggleGroup group) {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(t -> t.getUserData())
        .filter(PositionHypothesis.class::isInstance)
        .map(PositionHypothesis.class::cast);
  }

  /** Two that are as likely: none is ticked, the user looks. */
  private void select(ToggleGroup group, List<PositionHypothesis> shown) {
    finding
        .chosen()
        .map(shown::indexOf)
        .filter(at -> at >= 0)
        .ifPresent(at -> group.selectToggle(group.getToggles().get(at)));
  }

  private VBox line(PositionHypothesis hypothesis, ToggleGroup group) {
    var columns =
        String.join(" + ", hypothesis.columns().columns().stream().map(c -> c.name()).toList());
    var button =
        new RadioButton(
            words.say(
                "ui.positions.line", hypothesis.crs().name(), hypothesis.crs().epsg(), columns));
    button.setToggleGroup(group);
    button.setUserData(hypothesis);
    button
        .selectedProperty()
        .subscribe(
            now -> {
              if (now) {
                tried.accept(hypothesis);
              }
            });
    var verdict = new Label(words.say(hypothesis.verdict()));
    verdict
        .getStyleClass()
        .addAll("text-small", hypothesis.plausible() ? "verdict-good" : "verdict-bad");
    verdict.setStyle("-fx-padding: 0 0 0 26;");
    return new VBox(2, button, verdict);
  }
}
