package fr.arpent.ui.check;

import fr.arpent.base.Message;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.ui.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Where the points are: the likeliest hypotheses side by side, each a small map with the real
 * points and what it would mean, in words.
 */
public final class PositionChooser {
  private static final int SHOWN = 3;

  private final Words words;
  private final PositionFinding finding;
  private final Function<PositionHypothesis, ObservableValue<@Nullable SmallMap>> pictures;
  private final Function<PositionColumns, PositionHypothesis> meaning;
  private final Consumer<Accepted> accepted;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox cards = new HBox(10);
  private final List<PositionCard> found = new ArrayList<>();
  private final CheckBox repair = new CheckBox();
  private @Nullable PositionCard own;

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
   * @param meaning what it would mean to read the columns the user names, told at once
   * @param accepted gets what was accepted
   */
  public PositionChooser(
      Words words,
      PositionFinding finding,
      Function<PositionHypothesis, ObservableValue<@Nullable SmallMap>> pictures,
      Function<PositionColumns, PositionHypothesis> meaning,
      Consumer<Accepted> accepted) {
    this.meaning = meaning;
    this.words = words;
    this.finding = finding;
    this.pictures = pictures;
    this.accepted = accepted;
  }

  /** The node to lay over the window. */
  public Region node(Runnable cancelled) {
    cards.getStyleClass().add("position-cards");
    finding.ranked().stream().limit(SHOWN).map(this::card).forEach(found::add);
    show(Optional.empty());
    cards.getChildren().add(others());
    select();
    var box = new VBox(head(), cards, foot(cancelled));
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

  private VBox others() {
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
                () -> exchange(), group.selectedToggleProperty(), words.texts()));
    var others = new VBox(12, new OwnPosition(words, this::named), none, note, repair);
    others.setPrefWidth(220);
    others.getStyleClass().add("position-others");
    return others;
  }

  private String exchange() {
    return picked()
        .filter(where -> where.plausible() && where.stray() > 0)
        .map(hypothesis -> words.say("ui.positions.exchange", hypothesis.stray()))
        .orElse("");
  }

  private HBox foot(Runnable cancelled) {
    var apply = words.on(new Button(), "ui.positions.accept");
    apply.setId("positions-accept");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(group.selectedToggleProperty().isNull());
    apply.setOnAction(
        _ -> accepted.accept(new Accepted(picked(), repair.isVisible() && repair.isSelected())));
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private Optional<PositionHypothesis> picked() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(t -> t.getUserData())
        .filter(PositionHypothesis.class::isInstance)
        .map(PositionHypothesis.class::cast);
  }

  /** Two that are nearly as likely: none is ticked, the user looks. */
  private void select() {
    finding
        .chosen()
        .filter(_ -> !finding.rivalled())
        .flatMap(this::shown)
        .ifPresent(PositionCard::choose);
  }

  private Optional<PositionCard> shown(PositionHypothesis hypothesis) {
    return found.stream().filter(card -> card.hypothesis().equals(hypothesis)).findFirst();
  }

  /** What the user names is one of the cards, or takes the place of the least likely. */
  private void named(OwnPosition named) {
    var base = base();
    var asked = named.of(base.columns());
    var known =
        found.stream()
            .filter(card -> card.hypothesis().columns().equals(asked.orElse(base.columns())))
            .findFirst();
    show(known.isPresent() ? Optional.empty() : asked.map(meaning).map(this::card));
    Optional.ofNullable(own).or(() -> known).ifPresent(PositionCard::choose);
  }

  /** The likeliest, or what was picked of those that were found. */
  private PositionHypothesis base() {
    return picked()
        .filter(hypothesis -> shown(hypothesis).isPresent())
        .orElse(found.getFirst().hypothesis());
  }

  private void show(Optional<PositionCard> named) {
    Optional.ofNullable(own).ifPresent(PositionCard::leave);
    own = named.orElse(null);
    var others =
        cards.getChildren().stream().filter(node -> !(node instanceof PositionCard)).toList();
    var beside = found.stream().limit(own == null ? SHOWN : SHOWN - 1);
    cards.getChildren().setAll(Stream.concat(beside, named.stream()).toList());
    cards.getChildren().addAll(others);
  }

  private PositionCard card(PositionHypothesis hypothesis) {
    return new PositionCard(words, hypothesis, pictures.apply(hypothesis), group);
  }
}
