package fr.arpent.ui.check;

import fr.arpent.base.Message;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Where the points are: the likeliest hypotheses side by side, each a small map with the real
 * points and what it would mean, in words.
 */
public final class PositionChooser {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int SHOWN = 3;
  private static final double WIDTH = 252;
  private static final double HEIGHT = 196;

  private final Words words;
  private final PositionFinding finding;
  private final Function<PositionHypothesis, ObservableValue<@Nullable SmallMap>> pictures;
  private final Consumer<Accepted> accepted;
  private final CheckBox repair = new CheckBox();

  /**
   * What the user said.
   *
   * @param where the hypothesis; empty for "no map"
   * @param exchanging whether the rows whose coordinates stand the other way round are to be put
   *     right
   */
  public record Accepted(Optional<PositionHypothesis> where, boolean exchanging) {}

  /**
   * A chooser among the hypotheses of {@code finding}.
   *
   * @param pictures gives a map of each hypothesis, null until it is drawn
   * @param accepted gets what was accepted
   */
  public PositionChooser(
      Words words,
      PositionFinding finding,
      Function<PositionHypothesis, ObservableValue<@Nullable SmallMap>> pictures,
      Consumer<Accepted> accepted) {
    this.words = words;
    this.finding = finding;
    this.pictures = pictures;
    this.accepted = accepted;
  }

  /** The node to lay over the window. */
  public Region node(Runnable cancelled) {
    var group = new ToggleGroup();
    var shown = finding.ranked().stream().limit(SHOWN).toList();
    var cards = new HBox(10);
    cards.getStyleClass().add("position-cards");
    shown.forEach(h -> cards.getChildren().add(card(h, group)));
    cards.getChildren().add(others(group));
    select(group, shown);
    var box = new VBox(head(), cards, foot(group, cancelled));
    box.setId("positions");
    box.getStylesheets()
        .add(
            Objects.requireNonNull(PositionChooser.class.getResource("positions.css"))
                .toExternalForm());
    return box;
  }

  private VBox head() {
    var title = words.on(new Label(), "ui.positions.title");
    title.getStyleClass().add("text-title");
    var lead = words.on(new Label(), finding.advice().orElseGet(() -> Message.of(lead())));
    lead.setId("positions-lead");
    lead.setWrapText(true);
    lead.getStyleClass().add("text-muted");
    var head = new VBox(2, title, lead);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  /** What there is to look at, and why nothing is chosen where nothing is. */
  private String lead() {
    if (finding.rivalled() || (finding.doubtful() && plausible() > 1)) {
      return "ui.positions.lead.rivals";
    }
    return finding.doubtful() ? "ui.positions.lead.none-fits" : "ui.positions.lead";
  }

  private long plausible() {
    return finding.ranked().stream().filter(PositionHypothesis::plausible).count();
  }

  private VBox others(ToggleGroup group) {
    var none = words.on(new RadioButton(), "ui.positions.none");
    none.setId("positions-none");
    none.setToggleGroup(group);
    none.setWrapText(true);
    var note = words.on(new Label(), "ui.positions.note");
    note.setWrapText(true);
    note.getStyleClass().addAll("text-small", "text-muted");
    repair.setId("positions-exchange");
    repair.setWrapText(true);
    repair.setMinHeight(Region.USE_PREF_SIZE);
    repair.visibleProperty().bind(repair.textProperty().isNotEmpty());
    repair.managedProperty().bind(repair.visibleProperty());
    repair
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> exchange(group), group.selectedToggleProperty(), words.texts()));
    var others = new VBox(12, none, note, repair);
    others.setPrefWidth(220);
    others.getStyleClass().add("position-others");
    return others;
  }

  private String exchange(ToggleGroup group) {
    return picked(group)
        .filter(hypothesis -> hypothesis.stray() > 0)
        .map(hypothesis -> words.say("ui.positions.exchange", hypothesis.stray()))
        .orElse("");
  }

  private HBox foot(ToggleGroup group, Runnable cancelled) {
    var apply = words.on(new Button(), "ui.positions.accept");
    apply.setId("positions-accept");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(group.selectedToggleProperty().isNull());
    apply.setOnAction(
        _ ->
            accepted.accept(
                new Accepted(picked(group), repair.isVisible() && repair.isSelected())));
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private static Optional<PositionHypothesis> picked(ToggleGroup group) {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(t -> t.getUserData())
        .filter(PositionHypothesis.class::isInstance)
        .map(PositionHypothesis.class::cast);
  }

  /** Two that are nearly as likely: none is ticked, the user looks. */
  private void select(ToggleGroup group, List<PositionHypothesis> shown) {
    finding
        .chosen()
        .filter(_ -> !finding.rivalled())
        .map(shown::indexOf)
        .filter(at -> at >= 0)
        .ifPresent(at -> group.selectToggle(group.getToggles().get(at)));
  }

  private VBox card(PositionHypothesis hypothesis, ToggleGroup group) {
    var crs = hypothesis.crs();
    var button = words.on(new RadioButton(), crs.name());
    button.setToggleGroup(group);
    button.setUserData(hypothesis);
    button.setMinWidth(0);
    var columns =
        String.join(" + ", hypothesis.columns().columns().stream().map(c -> c.name()).toList());
    var code = words.on(new Label(), "ui.positions.code", crs.epsg(), columns);
    code.setWrapText(true);
    code.getStyleClass().addAll("text-small", "text-muted");
    var order = new Label();
    order.textProperty().bind(words.of(_ -> order(hypothesis)));
    order.visibleProperty().bind(order.textProperty().isNotEmpty());
    order.managedProperty().bind(order.visibleProperty());
    order.getStyleClass().addAll("text-small", "position-order");
    var verdict = words.on(new Label(), hypothesis.verdict());
    verdict.setWrapText(true);
    verdict
        .getStyleClass()
        .addAll("text-small", hypothesis.plausible() ? "verdict-good" : "verdict-bad");
    var said = new VBox(2, button, code, order, verdict);
    said.getStyleClass().add("position-said");
    var card = new VBox(picture(hypothesis), said);
    card.getStyleClass().add("position-card");
    card.setPrefWidth(WIDTH);
    card.setMinWidth(WIDTH);
    card.setOnMouseClicked(_ -> button.setSelected(true));
    button.selectedProperty().subscribe(now -> card.pseudoClassStateChanged(CHOSEN, now));
    return card;
  }

  /** Said where two cards would else look alike: which coordinate stands first. */
  private String order(PositionHypothesis hypothesis) {
    if (hypothesis.againstHeaders()) {
      return words.say("ui.positions.swapped");
    }
    return switch (hypothesis.columns()) {
      case PositionColumns.TwoColumns _ -> "";
      case PositionColumns.OneColumn one -> first(one.northingFirst());
      case PositionColumns.Shapes shapes -> first(shapes.northingFirst());
    };
  }

  private String first(boolean northing) {
    return words.say(northing ? "ui.positions.lat-first" : "ui.positions.lon-first");
  }

  private static @Nullable Image image(ObservableValue<@Nullable SmallMap> picture) {
    var map = picture.getValue();
    return map == null ? null : map.image();
  }

  private String outside(@Nullable SmallMap map) {
    return map == null || map.outside() == 0 ? "" : words.say("ui.map.outside", map.outside());
  }

  private StackPane picture(PositionHypothesis hypothesis) {
    var view = new ImageView();
    var outside = new Label();
    var picture = pictures.apply(hypothesis);
    view.imageProperty().bind(Bindings.createObjectBinding(() -> image(picture), picture));
    outside
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> outside(picture.getValue()), picture, words.texts()));
    outside.visibleProperty().bind(outside.textProperty().isNotEmpty());
    outside.getStyleClass().add("position-outside");
    StackPane.setAlignment(outside, Pos.TOP_CENTER);
    var frame = new StackPane(view, outside);
    frame.setAlignment(Pos.CENTER);
    frame.setMinHeight(HEIGHT);
    frame.getStyleClass().add("position-map");
    return frame;
  }
}
